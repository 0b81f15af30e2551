using System.Runtime.InteropServices;
using Morgana.Pal.Files.Nodes;
using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Files.Exports;

/// <summary>inotify, which CreateSlimBuilder insists on; see <see cref="WatchDescriptor"/>.</summary>
internal static unsafe class WatchExports
{
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_INotifyInit")]
    public static nint Start() => (nint)OpenDescriptors.Table.Add(new WatchDescriptor()).Report();

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_INotifyAddWatch")]
    public static int Add(nint number, byte* path, uint mask)
    {
        if (OpenDescriptors.Table.Find(number) is not WatchDescriptor watches)
        {
            return Answer(ErrorNumber.EBADF);
        }

        PosixResult found = ImageFiles.Tree.Find(ImageFiles.PathOf(path), out Node _);
        return Answer(found.Error == ErrorNumber.None ? watches.Add() : found);
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_INotifyRemoveWatch")]
    public static int Remove(nint number, int watch) =>
        Answer((OpenDescriptors.Table.Find(number) as WatchDescriptor)?.Remove(watch) ?? ErrorNumber.EBADF);

    private static int Answer(PosixResult result) => (int)result.Report();
}
