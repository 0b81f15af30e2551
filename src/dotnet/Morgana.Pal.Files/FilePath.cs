using System.Text;
using Morgana.Pal.Files.Nodes;

namespace Morgana.Pal.Files;

/// <summary>The walk from the root along a path, by POSIX's rules (XBD 4.16) as far as there are no symbolic links.</summary>
internal static class FilePath
{
    /// <summary>The longest name, as on Linux.</summary>
    public const int MaxName = 255;

    /// <summary>The longest path, as on Linux.</summary>
    public const int MaxPath = 4096;

    /// <summary>
    /// The absolute path without ".", ".." and double separators; a relative one starts at the current directory. Purely by
    /// its text, which is the same as by walking, where there are no symbolic links.
    /// </summary>
    public static string Normalize(string path)
    {
        string absolute = path.StartsWith('/') ? path : $"{Encoding.UTF8.GetString(CurrentDirectory.Path)}/{path}";
        List<string> names = [];
        foreach (string name in absolute.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (name)
            {
                case ".":
                    break;
                case "..":
                    names.RemoveRange(Math.Max(names.Count - 1, 0), Math.Min(names.Count, 1));
                    break;
                default:
                    names.Add(name);
                    break;
            }
        }

        return "/" + string.Join('/', names);
    }

    /// <summary>The directory of a normalized path and the last name in it; the root's own name is empty.</summary>
    public static (string Directory, string Name) Split(string normalized)
    {
        int last = normalized.LastIndexOf('/');
        return (last == 0 ? "/" : normalized[..last], normalized[(last + 1)..]);
    }

    /// <summary>What a normalized path leads to from <paramref name="root"/>.</summary>
    public static PosixResult Walk(DirectoryNode root, string normalized, out Node node)
    {
        node = root;
        if (normalized.Length > MaxPath)
        {
            return ErrorNumber.ENAMETOOLONG;
        }

        foreach (string name in normalized.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (node is not DirectoryNode directory)
            {
                return ErrorNumber.ENOTDIR;
            }

            if (directory.Find(name) is not { } next)
            {
                return name.Length > MaxName ? ErrorNumber.ENAMETOOLONG : ErrorNumber.ENOENT;
            }

            node = next;
        }

        return PosixResult.Success;
    }
}
