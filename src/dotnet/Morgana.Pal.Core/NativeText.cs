using System.Runtime.InteropServices;

namespace Morgana.Pal;

/// <summary>Text that crosses to C: UTF-8 with a zero at its end.</summary>
internal static unsafe class NativeText
{
    /// <summary>Copies <paramref name="text"/> and a zero to the caller's buffer; false when it is too small.</summary>
    public static bool TryCopy(ReadOnlySpan<byte> text, byte* buffer, int size)
    {
        if (size <= text.Length)
        {
            return false;
        }

        // SAFETY: the caller owns `size` bytes at `buffer`, and text.Length + 1 <= size.
        Span<byte> target = new(buffer, size);
        text.CopyTo(target);
        target[text.Length] = 0;
        return true;
    }

    /// <summary>Copies <paramref name="text"/> into memory that the caller frees with SystemNative_Free.</summary>
    public static byte* Allocate(ReadOnlySpan<byte> text)
    {
        int size = text.Length + 1;
        byte* copy = (byte*)NativeMemory.Alloc((nuint)size);
        TryCopy(text, copy, size);
        return copy;
    }
}
