using System.Runtime.InteropServices;
using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Files.Exports;

/// <summary>
/// mkstemps and mkdtemp: files and directories with a name that nobody guesses, written over the template's XXXXXX.
/// </summary>
internal static unsafe class TemporaryExports
{
    private const int OwnerOnly = 0x180; // rw-------
    private const int OwnerOnlyDirectory = 0x1C0; // rwx------

    // Letters and digits; 32 of them, so that five random bits choose one without bias.
    private static ReadOnlySpan<byte> Letters => "abcdefghijklmnopqrstuvwxyz234567"u8;

    private static ReadOnlySpan<byte> Placeholder => "XXXXXX"u8;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_MksTemps")]
    public static nint OpenFile(byte* template, int suffixLength)
    {
        const OpenFlags Flags = OpenFlags.ReadWrite | OpenFlags.Create | OpenFlags.Exclusive;
        PosixResult result = ErrorNumber.EINVAL;
        OpenFile? file = null;
        if (TryFillIn(template, suffixLength))
        {
            result = ImageFiles.Tree.Open(ImageFiles.PathOf(template), Flags, OwnerOnly, out file);
        }

        return (nint)(file is null ? result : OpenDescriptors.Table.AddOrClose(file)).Report();
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_MkdTemp")]
    public static byte* MakeDirectory(byte* template)
    {
        PosixResult result = TryFillIn(template, suffixLength: 0)
            ? ImageFiles.Tree.MakeDirectory(ImageFiles.PathOf(template), OwnerOnlyDirectory)
            : ErrorNumber.EINVAL;
        return result.Report() < 0 ? null : template;
    }

    private static bool TryFillIn(byte* template, int suffixLength)
    {
        // SAFETY: the template ends with a zero and is the caller's to be written over.
        int length = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(template).Length;
        Span<byte> text = new(template, length);
        int start = length - suffixLength - Placeholder.Length;
        if (start < 0 || suffixLength < 0 || !text[start..].StartsWith(Placeholder))
        {
            return false;
        }

        Span<byte> place = text.Slice(start, Placeholder.Length);
        fixed (byte* bytes = place)
        {
            Machine.Random(bytes, (nuint)place.Length);
        }

        foreach (ref byte letter in place)
        {
            letter = Letters[letter % Letters.Length];
        }

        return true;
    }
}
