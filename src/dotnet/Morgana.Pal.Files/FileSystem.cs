using Morgana.Pal.Files.Nodes;
using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Files;

/// <summary>
/// A small file system in memory. What POSIX calls a path operation is a method here, with POSIX's errors. Safe for any
/// number of threads: one lock holds the whole tree and its contents.
/// </summary>
internal sealed class FileSystem(DirectoryNode root, MemoryBudget budget, Func<FileTime> clock)
{
    /// <summary>Held while anything of the tree is looked at or changed.</summary>
    public Lock Changing { get; } = new();

    /// <summary>The time for what changes now.</summary>
    public FileTime Now => clock();

    /// <summary>What <paramref name="path"/> leads to.</summary>
    public PosixResult Find(string path, out Node node)
    {
        lock (Changing)
        {
            return FilePath.Walk(root, FilePath.Normalize(path), out node);
        }
    }

    /// <summary>Opens, and if it is asked for makes, a file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="flags">For what.</param>
    /// <param name="permissions">Those of a file that is made.</param>
    /// <param name="file">The open file; null after an error. Who got it closes it.</param>
    public PosixResult Open(string path, OpenFlags flags, int permissions, out OpenFile? file)
    {
        file = null;
        lock (Changing)
        {
            PosixResult found = FilePath.Walk(root, FilePath.Normalize(path), out Node node);
            if (found.Error == ErrorNumber.None)
            {
                PosixResult usable = CheckExisting(node, flags);
                if (usable.Error != ErrorNumber.None)
                {
                    return usable;
                }
            }
            else
            {
                if (found.Error != ErrorNumber.ENOENT || (flags & OpenFlags.Create) == 0)
                {
                    return found;
                }

                node = new MemoryFile(Now, permissions & FileModes.PermissionMask, budget);
                PosixResult made = Add(path, node);
                if (made.Error != ErrorNumber.None)
                {
                    return made;
                }
            }

            file = new OpenFile(this, node, flags);
            return (flags & OpenFlags.Truncate) != 0 && node is MemoryFile ? file.SetLength(0) : PosixResult.Success;
        }
    }

    /// <summary>Makes an empty directory.</summary>
    public PosixResult MakeDirectory(string path, int permissions)
    {
        lock (Changing)
        {
            return Add(path, new DirectoryNode(Now, permissions & FileModes.PermissionMask));
        }
    }

    /// <summary>Gives what <paramref name="existing"/> leads to one more name.</summary>
    public PosixResult Link(string existing, string path)
    {
        lock (Changing)
        {
            PosixResult found = Find(existing, out Node node);
            if (found.Error != ErrorNumber.None)
            {
                return found;
            }

            return node.IsDirectory ? ErrorNumber.EACCES : Add(path, node);
        }
    }

    /// <summary>Takes a name of a file away; its content stays while it is open.</summary>
    public PosixResult Unlink(string path)
    {
        lock (Changing)
        {
            PosixResult found = FindForRemoval(path, out DirectoryNode directory, out string name, out Node node);
            if (found.Error != ErrorNumber.None)
            {
                return found;
            }

            if (node.IsDirectory)
            {
                return ErrorNumber.EISDIR;
            }

            directory.Remove(name);
            directory.Modified = Now;
            return PosixResult.Success;
        }
    }

    /// <summary>Takes an empty directory away.</summary>
    public PosixResult RemoveDirectory(string path)
    {
        lock (Changing)
        {
            PosixResult found = FindForRemoval(path, out DirectoryNode directory, out string name, out Node node);
            if (found.Error != ErrorNumber.None)
            {
                return found;
            }

            if (node is not DirectoryNode removed)
            {
                return ErrorNumber.ENOTDIR;
            }

            if (!removed.IsEmpty)
            {
                return ErrorNumber.ENOTEMPTY;
            }

            directory.Remove(name);
            directory.Modified = Now;
            return PosixResult.Success;
        }
    }

    /// <summary>Moves a name, and replaces what the new one led to (POSIX, rename).</summary>
    public PosixResult Rename(string from, string to)
    {
        lock (Changing)
        {
            PosixResult found = FindForRemoval(from, out DirectoryNode oldDirectory, out string oldName, out Node node);
            if (found.Error != ErrorNumber.None)
            {
                return found;
            }

            string source = FilePath.Normalize(from);
            string target = FilePath.Normalize(to);
            PosixResult place = FindDirectory(target, out DirectoryNode newDirectory, out string newName);
            if (place.Error != ErrorNumber.None || source == target)
            {
                return place;
            }

            if (target.StartsWith(source + "/", StringComparison.Ordinal))
            {
                return ErrorNumber.EINVAL; // a directory into itself
            }

            PosixResult replaceable = CheckReplacing(newDirectory, newName, node);
            if (replaceable.Error != ErrorNumber.None)
            {
                return replaceable;
            }

            newDirectory.Set(newName, node);
            oldDirectory.Remove(oldName);
            newDirectory.Modified = oldDirectory.Modified = Now;
            return PosixResult.Success;
        }
    }

    private static PosixResult CheckExisting(Node node, OpenFlags flags)
    {
        if ((flags & OpenFlags.Create) != 0 && (flags & OpenFlags.Exclusive) != 0)
        {
            return ErrorNumber.EEXIST;
        }

        bool writes = (flags & (OpenFlags.WriteOnly | OpenFlags.ReadWrite | OpenFlags.Truncate)) != 0;
        if (writes && node.IsDirectory)
        {
            return ErrorNumber.EISDIR;
        }

        return writes && node is GeneratedFile ? ErrorNumber.EROFS : PosixResult.Success;
    }

    private static PosixResult CheckReplacing(DirectoryNode directory, string name, Node node)
    {
        if (directory.Find(name) is not { } replaced)
        {
            return PosixResult.Success;
        }

        if (replaced is DirectoryNode occupied)
        {
            return !node.IsDirectory ? ErrorNumber.EISDIR
                : !occupied.IsEmpty ? ErrorNumber.ENOTEMPTY
                : PosixResult.Success;
        }

        return node.IsDirectory ? ErrorNumber.ENOTDIR : PosixResult.Success;
    }

    private PosixResult Add(string path, Node node)
    {
        string normalized = FilePath.Normalize(path);
        if (FilePath.Walk(root, normalized, out _).Error == ErrorNumber.None)
        {
            return ErrorNumber.EEXIST;
        }

        PosixResult place = FindDirectory(normalized, out DirectoryNode directory, out string name);
        if (place.Error != ErrorNumber.None)
        {
            return place;
        }

        if (name.Length > FilePath.MaxName)
        {
            return ErrorNumber.ENAMETOOLONG;
        }

        directory.Set(name, node);
        directory.Modified = Now;
        return PosixResult.Success;
    }

    private PosixResult FindForRemoval(string path, out DirectoryNode directory, out string name, out Node node)
    {
        string normalized = FilePath.Normalize(path);
        directory = root;
        name = string.Empty;
        PosixResult found = FilePath.Walk(root, normalized, out node);
        if (found.Error != ErrorNumber.None)
        {
            return found;
        }

        return node == root ? ErrorNumber.EBUSY : FindDirectory(normalized, out directory, out name);
    }

    /// <summary>The directory in which a normalized path's last name stands; an error when it cannot be changed.</summary>
    private PosixResult FindDirectory(string normalized, out DirectoryNode directory, out string name)
    {
        (string parent, name) = FilePath.Split(normalized);
        directory = root;
        PosixResult found = FilePath.Walk(root, parent, out Node node);
        if (found.Error != ErrorNumber.None)
        {
            return found;
        }

        if (node is not DirectoryNode place)
        {
            return ErrorNumber.ENOTDIR;
        }

        directory = place;
        return directory.IsReadOnly ? ErrorNumber.EROFS : PosixResult.Success;
    }
}
