using Morgana.Cli.Arguments;

namespace Morgana.Cli.Building;

/// <summary>What a build made.</summary>
/// <param name="Target">What it was built for.</param>
/// <param name="Path">The image, or the executable of the process; absolute.</param>
/// <param name="Networks">The network devices that the program declares.</param>
/// <param name="Blocks">The block devices that the program declares.</param>
internal sealed record Artifact(TargetKind Target, string Path, IReadOnlyList<string> Networks, IReadOnlyList<string> Blocks)
{
    /// <summary>The program's name.</summary>
    internal string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The line that a build ends with: path and size.</summary>
    internal string Describe() => $"{DisplayText.ShortPath(Path)}  {DisplayText.Size(Size())}";

    // A process is its executable and the libraries around it.
    private long Size() => Target == TargetKind.Host
        ? new FileInfo(Path).Directory!.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length)
        : new FileInfo(Path).Length;
}
