using System.Runtime.InteropServices;
using System.Text;
using Morgana.Pal.Files.Nodes;
using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Files.Exports;

/// <summary>What libSystem.Native does with a path of any kind. They take the places of src/runtime/pal/absent.c.</summary>
internal static unsafe class PathExports
{
    private const int ExecutableByAnybody = 0x49; // --x--x--x
    private const int ExecuteAccess = 1; // X_OK

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Open")]
    public static nint Open(byte* path, int flags, int permissions)
    {
        PosixResult opened = ImageFiles.Tree.Open(ImageFiles.PathOf(path), (OpenFlags)flags, permissions, out OpenFile? file);
        return (nint)(file is null ? opened : OpenDescriptors.Table.AddOrClose(file)).Report();
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Stat")]
    public static int Status(byte* path, FileStatus* status) => FindStatus(path, status);

    /// <summary>There are no symbolic links, so it is the same.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_LStat")]
    public static int LinkStatus(byte* path, FileStatus* status) => FindStatus(path, status);

    /// <summary>Root may do everything but execute what nobody may (access(2)).</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Access")]
    public static int Access(byte* path, int mode)
    {
        PosixResult found = ImageFiles.Tree.Find(ImageFiles.PathOf(path), out Node node);
        bool refused = (mode & ExecuteAccess) != 0 && (node.Permissions & ExecutableByAnybody) == 0;
        return Answer(found.Error == ErrorNumber.None && refused ? ErrorNumber.EACCES : found);
    }

    /// <summary>No path is a symbolic link, which is EINVAL.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_ReadLink")]
    public static int ReadLink(byte* path, byte* target, int size)
    {
        PosixResult found = ImageFiles.Tree.Find(ImageFiles.PathOf(path), out _);
        return Answer(found.Error == ErrorNumber.None ? ErrorNumber.EINVAL : found);
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_SymLink")]
    public static int MakeSymbolicLink(byte* target, byte* path) => Answer(ErrorNumber.ENOTSUP);

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Link")]
    public static int Link(byte* existing, byte* path) =>
        Answer(ImageFiles.Tree.Link(ImageFiles.PathOf(existing), ImageFiles.PathOf(path)));

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Unlink")]
    public static int Unlink(byte* path) => Answer(ImageFiles.Tree.Unlink(ImageFiles.PathOf(path)));

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Rename")]
    public static int Rename(byte* from, byte* to) =>
        Answer(ImageFiles.Tree.Rename(ImageFiles.PathOf(from), ImageFiles.PathOf(to)));

    /// <summary>The caller frees the text.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_RealPath")]
    public static byte* RealPath(byte* path)
    {
        string given = ImageFiles.PathOf(path);
        PosixResult found = ImageFiles.Tree.Find(given, out _);
        if (found.Error != ErrorNumber.None)
        {
            found.Report();
            return null;
        }

        return NativeText.Allocate(Encoding.UTF8.GetBytes(FilePath.Normalize(given)));
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_ChMod")]
    public static int ChangeMode(byte* path, int mode)
    {
        PosixResult found;
        lock (ImageFiles.Tree.Changing)
        {
            found = ImageFiles.Tree.Find(ImageFiles.PathOf(path), out Node node);
            if (found.Error == ErrorNumber.None)
            {
                node.Permissions = mode & FileModes.PermissionMask;
            }
        }

        return Answer(found);
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_UTimensat")]
    public static int SetTimes(byte* path, FileTime* times)
    {
        PosixResult found;
        lock (ImageFiles.Tree.Changing)
        {
            found = ImageFiles.Tree.Find(ImageFiles.PathOf(path), out Node node);
            if (found.Error == ErrorNumber.None)
            {
                (node.Accessed, node.Modified) = (times[0], times[1]);
            }
        }

        return Answer(found);
    }

    private static int FindStatus(byte* path, FileStatus* status)
    {
        PosixResult found;
        lock (ImageFiles.Tree.Changing)
        {
            found = ImageFiles.Tree.Find(ImageFiles.PathOf(path), out Node node);
            if (found.Error == ErrorNumber.None)
            {
                *status = node.Status;
            }
        }

        return Answer(found);
    }

    private static int Answer(PosixResult result) => (int)result.Report();
}
