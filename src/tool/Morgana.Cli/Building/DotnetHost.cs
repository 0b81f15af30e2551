namespace Morgana.Cli.Building;

/// <summary>The <c>dotnet</c> command.</summary>
internal static class DotnetHost
{
    private const string Name = "dotnet";

    /// <summary>The one that runs this tool, or else the one in PATH.</summary>
    internal static string Path { get; } =
        System.IO.Path.GetFileName(Environment.ProcessPath) == Name ? Environment.ProcessPath! : Name;

    /// <summary>Where the runtimes are, for the processes that the tool starts; null: in their default place.</summary>
    internal static string? Root => Path == Name ? null : System.IO.Path.GetDirectoryName(Path);
}
