using System.Runtime.InteropServices;
using Morgana.Pal.Descriptors;
using Morgana.Pal.Files.Nodes;
using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Files.Exports;

/// <summary>What libSystem.Native does with an open file beyond what every descriptor can.</summary>
internal static unsafe class FileExports
{
    private const uint TemporaryFileSystem = 0x01021994; // statfs(2), TMPFS_MAGIC

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_PWrite")]
    public static int WriteAt(nint number, byte* buffer, int count, long offset) =>
        // SAFETY: the caller owns `count` bytes at `buffer` until this returns.
        Answer(Find(number)?.WriteAt(new ReadOnlySpan<byte>(buffer, count), offset) ?? ErrorNumber.EBADF);

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_PReadV")]
    public static long ReadVectorsAt(nint number, Vector* vectors, int count, long offset)
    {
        long done = 0;
        for (int index = 0; index < count; index++)
        {
            // SAFETY: the caller owns `count` vectors and the bytes that they name until this returns.
            Span<byte> part = new(vectors[index].Start, (int)vectors[index].Count);
            PosixResult read = Find(number)?.ReadAt(part, offset + done) ?? ErrorNumber.EBADF;
            if (read.Error != ErrorNumber.None && done == 0)
            {
                return read.Report();
            }

            done += read.Count;
            if (read.Count < part.Length)
            {
                break;
            }
        }

        return done;
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_PWriteV")]
    public static long WriteVectorsAt(nint number, Vector* vectors, int count, long offset)
    {
        long done = 0;
        for (int index = 0; index < count; index++)
        {
            // SAFETY: as in ReadVectorsAt.
            ReadOnlySpan<byte> part = new(vectors[index].Start, (int)vectors[index].Count);
            PosixResult written = Find(number)?.WriteAt(part, offset + done) ?? ErrorNumber.EBADF;
            if (written.Error != ErrorNumber.None && done == 0)
            {
                return written.Report();
            }

            done += written.Count;
            if (written.Count < part.Length)
            {
                break;
            }
        }

        return done;
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FTruncate")]
    public static int SetLength(nint number, long length) => Answer(Find(number)?.SetLength(length) ?? ErrorNumber.EBADF);

    /// <summary>Memory is as stable as it gets.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FSync")]
    public static int Flush(nint number) => Answer(Exists(number));

    /// <summary>A promise of room: it is checked, not kept.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FAllocate")]
    public static int Reserve(nint number, long offset, long length) =>
        Answer(offset > MemoryFile.MaxLength - length ? ErrorNumber.EFBIG : Exists(number));

    /// <summary>Advice; 0 or an error's number.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_PosixFAdvise")]
    public static int Advise(nint number, long offset, long length, int advice) => (int)Exists(number).Error;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetFileSystemType")]
    public static uint FileSystemType(nint number) => TemporaryFileSystem;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FChMod")]
    public static int ChangeMode(nint number, int mode)
    {
        if (Find(number) is not OpenFile file)
        {
            return Answer(ErrorNumber.EBADF);
        }

        lock (ImageFiles.Tree.Changing)
        {
            file.Node.Permissions = mode & FileModes.PermissionMask;
        }

        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FUTimens")]
    public static int SetTimes(nint number, FileTime* times)
    {
        if (Find(number) is not OpenFile file)
        {
            return Answer(ErrorNumber.EBADF);
        }

        lock (ImageFiles.Tree.Changing)
        {
            (file.Node.Accessed, file.Node.Modified) = (times[0], times[1]);
        }

        return 0;
    }

    /// <summary>Copies what is left of one file to another.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_CopyFile")]
    public static int Copy(nint from, nint to, long length)
    {
        if (Find(from) is not { } source || Find(to) is not { } target)
        {
            return Answer(ErrorNumber.EBADF);
        }

        Span<byte> block = stackalloc byte[MemoryFile.BlockSize];
        PosixResult read = source.Read(block);
        while (read.Count > 0)
        {
            PosixResult written = target.Write(block[..(int)read.Count]);
            if (written.Count < read.Count)
            {
                return Answer(written.Error == ErrorNumber.None ? ErrorNumber.ENOSPC : written);
            }

            read = source.Read(block);
        }

        return Answer(read);
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FcntlGetFD")]
    public static int GetFlags(nint number) => Answer(Exists(number));

    /// <summary>The only flag is close-on-exec, and nothing is executed.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FcntlSetFD")]
    public static int SetFlags(nint number, int flags) => Answer(Exists(number));

    private static Descriptor? Find(nint number) => OpenDescriptors.Table.Find(number);

    private static PosixResult Exists(nint number) => Find(number) is null ? ErrorNumber.EBADF : PosixResult.Success;

    private static int Answer(PosixResult result) => (int)result.Report();

    /// <summary>.NET's own <c>iovec</c> (Interop.Sys.IOVector).</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Vector
    {
        public byte* Start;
        public nuint Count;
    }
}
