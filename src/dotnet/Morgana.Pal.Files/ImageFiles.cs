using System.Runtime.InteropServices;
using System.Text;

namespace Morgana.Pal.Files;

/// <summary>The file system of this image, for the exports.</summary>
internal static unsafe class ImageFiles
{
    /// <summary>The one file system.</summary>
    public static FileSystem System { get; } = ImageTree.Build(TimeProvider.System, FillRandomly, Machine.MemoryUsed);

    /// <summary>The path that a caller in C gave.</summary>
    public static string PathOf(byte* path) =>
        Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(path));

    private static void FillRandomly(Span<byte> buffer)
    {
        // SAFETY: the call does not keep the pointer.
        fixed (byte* bytes = buffer)
        {
            Machine.Random(bytes, (nuint)buffer.Length);
        }
    }
}
