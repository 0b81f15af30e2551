using System.Runtime.InteropServices;
using System.Text;
using Morgana.Pal.Files.Nodes;

namespace Morgana.Pal.Files;

/// <summary>The file system of this image, for the exports.</summary>
internal static unsafe class ImageFiles
{
    /// <summary>The one file system.</summary>
    public static FileSystem Tree { get; } = ImageTree.Build(Now, FillRandomly, Machine.MemoryUsed);

    /// <summary>The path that a caller in C gave.</summary>
    public static string PathOf(byte* path) =>
        Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(path));

    private static FileTime Now() => FileTime.FromUnixNanoseconds(Machine.WallClock());

    private static void FillRandomly(Span<byte> buffer)
    {
        // SAFETY: the call does not keep the pointer.
        fixed (byte* bytes = buffer)
        {
            Machine.Random(bytes, (nuint)buffer.Length);
        }
    }
}
