using System.Runtime.InteropServices;
using System.Text;
using Morgana.Pal.Files.Nodes;
using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Files.Exports;

/// <summary>The directories of libSystem.Native. A DIR* is a handle of a <see cref="DirectoryListing"/>.</summary>
internal static unsafe class DirectoryExports
{
    private const int EndOfDirectory = -1;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_MkDir")]
    public static int Make(byte* path, int permissions) =>
        Answer(ImageFiles.Tree.MakeDirectory(ImageFiles.PathOf(path), permissions));

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_RmDir")]
    public static int Remove(byte* path) => Answer(ImageFiles.Tree.RemoveDirectory(ImageFiles.PathOf(path)));

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_ChDir")]
    public static int Change(byte* path)
    {
        string given = ImageFiles.PathOf(path);
        PosixResult found = FindDirectory(given, out _);
        if (found.Error == ErrorNumber.None)
        {
            CurrentDirectory.Change(Encoding.UTF8.GetBytes(FilePath.Normalize(given)));
        }

        return Answer(found);
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_OpenDir")]
    public static nint Open(byte* path)
    {
        PosixResult found;
        DirectoryListing? listing = null;
        lock (ImageFiles.Tree.Changing)
        {
            found = FindDirectory(ImageFiles.PathOf(path), out DirectoryNode? directory);
            if (directory is not null)
            {
                listing = new DirectoryListing(directory);
            }
        }

        if (listing is null)
        {
            found.Report();
            return 0;
        }

        return GCHandle.ToIntPtr(GCHandle.Alloc(listing));
    }

    /// <summary>0 with an entry, or -1 at the end.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_ReadDir")]
    public static int Read(nint directory, DirectoryEntry* entry)
    {
        lock (ImageFiles.Tree.Changing)
        {
            return ListingOf(directory).TryNext(out *entry) ? 0 : EndOfDirectory;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_CloseDir")]
    public static int Close(nint directory)
    {
        ListingOf(directory).Dispose();
        GCHandle.FromIntPtr(directory).Free();
        return 0;
    }

    private static DirectoryListing ListingOf(nint directory) => (DirectoryListing)GCHandle.FromIntPtr(directory).Target!;

    private static PosixResult FindDirectory(string path, out DirectoryNode? directory)
    {
        PosixResult found = ImageFiles.Tree.Find(path, out Node node);
        directory = found.Error == ErrorNumber.None ? node as DirectoryNode : null;
        return found.Error == ErrorNumber.None && directory is null ? ErrorNumber.ENOTDIR : found;
    }

    private static int Answer(PosixResult result) => (int)result.Report();
}
