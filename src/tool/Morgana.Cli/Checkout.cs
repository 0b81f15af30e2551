namespace Morgana.Cli;

/// <summary>The source tree that the tool was built from: it holds the SDK that a build uses, and the tender.</summary>
internal static class Checkout
{
    private const string Marker = "Morgana.slnx";

    /// <summary>The root directory.</summary>
    /// <exception cref="BadInputException">The tool is not in a checkout.</exception>
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The floor in C and assembly, compiled with each image.</summary>
    internal static string Runtime => Path.Combine(Root, "src", "runtime");

    /// <summary>The directory of Sdk.props and Sdk.targets.</summary>
    internal static string Sdk => Path.Combine(Root, "src", "tool", "Morgana.Sdk", "Sdk");

    /// <summary>The tender, which <c>./morgana</c> builds.</summary>
    internal static string Tender => Path.Combine(Root, "artifacts", "tender", "morgana-hvt");

    private static string Find(string start)
    {
        for (DirectoryInfo? directory = new(start); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, Marker)))
            {
                return directory.FullName;
            }
        }

        throw new BadInputException($"{start} is not in a checkout of Morgana: start the tool by ./morgana at the root of one");
    }
}
