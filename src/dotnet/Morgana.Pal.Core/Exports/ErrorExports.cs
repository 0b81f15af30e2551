using System.Runtime.InteropServices;

namespace Morgana.Pal.Exports;

/// <summary>The messages of errors; their numbers are in src/runtime/pal/error.c.</summary>
internal static unsafe class ErrorExports
{
    /// <summary>Writes a message, cut where the buffer ends, and answers where it stands.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_StrErrorR")]
    public static byte* Describe(int number, byte* buffer, int size)
    {
        if (size <= 0)
        {
            return null;
        }

        ReadOnlySpan<byte> text = ErrorText.Of((ErrorNumber)number);
        if (text.IsEmpty)
        {
            text = "Unknown error"u8;
        }

        NativeText.TryCopy(text[..Math.Min(text.Length, size - 1)], buffer, size);
        return buffer;
    }
}
