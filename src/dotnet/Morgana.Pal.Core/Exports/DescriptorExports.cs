using System.Runtime.InteropServices;
using Morgana.Pal.Descriptors;

namespace Morgana.Pal.Exports;

/// <summary>What libSystem.Native does with any descriptor, whatever it stands for.</summary>
internal static unsafe class DescriptorExports
{
    private static DescriptorTable Table => OpenDescriptors.Table;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Read")]
    public static int Read(nint number, byte* buffer, int count)
    {
        if (Table.Find(number) is not { } descriptor)
        {
            return Answer(ErrorNumber.EBADF);
        }

        // SAFETY: the caller owns `count` bytes at `buffer` until this returns; a negative count throws in Span's constructor.
        return Answer(descriptor.Read(new Span<byte>(buffer, count)));
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Write")]
    public static int Write(nint number, byte* buffer, int count)
    {
        if (Table.Find(number) is not { } descriptor)
        {
            return Answer(ErrorNumber.EBADF);
        }

        // SAFETY: as in Read.
        return Answer(descriptor.Write(new ReadOnlySpan<byte>(buffer, count)));
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_PRead")]
    public static int ReadAt(nint number, byte* buffer, int count, long offset)
    {
        if (Table.Find(number) is not { } descriptor)
        {
            return Answer(ErrorNumber.EBADF);
        }

        // SAFETY: as in Read.
        return Answer(descriptor.ReadAt(new Span<byte>(buffer, count), offset));
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_LSeek")]
    public static long Seek(nint number, long offset, int whence) =>
        (Table.Find(number)?.Seek(offset, (SeekOrigin)whence) ?? ErrorNumber.EBADF).Report();

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FStat")]
    public static int Status(nint number, FileStatus* status)
    {
        if (Table.Find(number) is not { } descriptor)
        {
            return Answer(ErrorNumber.EBADF);
        }

        *status = descriptor.Status;
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FLock")]
    public static int Lock(nint number, int operation) =>
        Answer(Table.Find(number)?.Lock((FileLockOperation)operation) ?? ErrorNumber.EBADF);

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Dup")]
    public static nint Duplicate(nint number) => (nint)Table.Duplicate(number).Report();

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Close")]
    public static int Close(nint number) => Answer(Table.Close(number));

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_Poll")]
    public static int Poll(PollEvent* events, uint count, int milliseconds, uint* triggered)
    {
        // SAFETY: the caller owns `count` entries at `events`.
        Span<PollEvent> entries = new(events, (int)count);
        *triggered = Poller.Look(Table, entries);
        if (*triggered == 0 && milliseconds != 0)
        {
            // No descriptor here becomes ready later than it was opened: only the time can pass.
            Thread.Sleep(milliseconds);
        }

        return 0;
    }

    private static int Answer(PosixResult result) => (int)result.Report();
}
