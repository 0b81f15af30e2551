namespace Morgana.Cli.Building;

/// <summary>A .NET project on disk.</summary>
/// <param name="Path">The project file, absolute.</param>
internal sealed record Project(string Path)
{
    private static readonly string[] Extensions = [".csproj", ".fsproj", ".vbproj"];

    /// <summary>The directory of the project.</summary>
    internal string Directory => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The name of the project file without its extension.</summary>
    internal string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether a path names a project, or should: a directory, or a file with a project's extension.</summary>
    internal static bool IsProjectPath(string path) => System.IO.Directory.Exists(path) || HasProjectExtension(path);

    /// <summary>Finds the project at <paramref name="path"/>: its file, or the directory of one.</summary>
    /// <exception cref="BadInputException">There is none, or more than one.</exception>
    internal static Project Open(string path)
    {
        string absolute = System.IO.Path.GetFullPath(path);
        if (System.IO.Directory.Exists(absolute))
        {
            return OpenDirectory(path, absolute);
        }

        if (!File.Exists(absolute))
        {
            throw new BadInputException($"'{path}' does not exist: name a project (.csproj) or the directory of one");
        }

        if (!HasProjectExtension(absolute))
        {
            throw new BadInputException($"'{path}' is no project: name a .csproj file or the directory of one");
        }

        return new Project(absolute);
    }

    private static Project OpenDirectory(string path, string absolute)
    {
        string[] candidates = [.. System.IO.Directory.EnumerateFiles(absolute).Where(HasProjectExtension).Order(StringComparer.Ordinal)];
        return candidates switch
        {
            [string one] => new Project(one),
            [] => throw new BadInputException($"'{path}' is no project: there is no .csproj in it"),
            _ => throw new BadInputException(
                $"'{path}' holds several projects, name one: {string.Join(", ", candidates.Select(System.IO.Path.GetFileName))}"),
        };
    }

    private static bool HasProjectExtension(string path) => Extensions.Contains(System.IO.Path.GetExtension(path), StringComparer.Ordinal);
}
