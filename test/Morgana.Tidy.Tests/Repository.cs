using System.Reflection;

namespace Morgana.Tidy.Tests;

/// <summary>The files of the checkout, without what a build makes.</summary>
internal static class Repository
{
    private static readonly string[] BuiltDirectories = ["artifacts", "bin", "obj", "dist", ".git", ".vs", ".idea"];

    /// <summary>The checkout's root, with a slash at its end.</summary>
    internal static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>All files, by their path from the root.</summary>
    internal static IReadOnlyList<SourceFile> Files { get; } =
        [.. Walk(Root).Select(path => new SourceFile(Path.GetRelativePath(Root, path))).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The files that end so, beneath one of these directories (all of the checkout when none is named).</summary>
    internal static IEnumerable<SourceFile> FilesIn(IReadOnlyCollection<string> extensions, params string[] directories) =>
        Files.Where(file => extensions.Contains(Path.GetExtension(file.Path))
            && (directories.Length == 0 || directories.Any(directory => file.Path.StartsWith(directory + "/", StringComparison.Ordinal))));

    /// <summary>The project files.</summary>
    internal static IEnumerable<ProjectFile> Projects => FilesIn([".csproj"]).Select(ProjectFile.Read);

    private static IEnumerable<string> Walk(string directory)
    {
        foreach (string file in Directory.EnumerateFiles(directory))
        {
            yield return file;
        }

        foreach (string below in Directory.EnumerateDirectories(directory))
        {
            if (BuiltDirectories.Contains(Path.GetFileName(below)) || new DirectoryInfo(below).LinkTarget is not null)
            {
                continue;
            }

            foreach (string file in Walk(below))
            {
                yield return file;
            }
        }
    }
}
