using System.Buffers.Binary;

namespace Morgana.Cli.Images;

/// <summary>The notes of a 64-bit little-endian ELF file (System V ABI, "Note Section"; gABI chapters 4 and 5).</summary>
internal static class ElfNotes
{
    /// <summary>A note's header up to its descriptor, with the name "Solo5".</summary>
    internal const int Solo5HeaderLength = NoteHeaderLength + 8;

    private const int HeaderLength = 64;
    private const int ProgramHeadersAt = 32;
    private const int ProgramHeaderSizeAt = 54;
    private const int ProgramHeaderCountAt = 56;

    private const int ProgramHeaderLength = 56;
    private const int SegmentTypeAt = 0;
    private const int SegmentOffsetAt = 8;
    private const int SegmentSizeAt = 32;
    private const uint NoteSegment = 4; // PT_NOTE

    private const int NoteHeaderLength = 12;
    private const int DescriptorLengthAt = 4;
    private const int NoteTypeAt = 8;
    private const int NoteAlignment = 4;

    // The largest manifest has 64 entries of 104 bytes, and the largest header table of a linker's a few dozen entries.
    private const int MaxSegment = 64 * 1024;

    // \x7fELF, 64-bit, little-endian, version 1 (e_ident).
    private static ReadOnlySpan<byte> Identification => [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1];

    private static ReadOnlySpan<byte> Solo5Name => "Solo5\0"u8;

    /// <summary>Whether a file begins as an ELF file of the kind that images are.</summary>
    internal static bool IsElf(Stream file) => TryRead(file, 0, HeaderLength, out byte[] header) && header.AsSpan().StartsWith(Identification);

    /// <summary>Finds the descriptor of the note "Solo5" of a type; false if there is none, or the file is broken.</summary>
    internal static bool TryFindSolo5(Stream file, uint type, out ReadOnlyMemory<byte> descriptor)
    {
        descriptor = default;
        if (!IsElf(file) || !TryRead(file, 0, HeaderLength, out byte[] header))
        {
            return false;
        }

        long tableAt = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(ProgramHeadersAt));
        int count = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(ProgramHeaderCountAt));
        bool isTable = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(ProgramHeaderSizeAt)) == ProgramHeaderLength;
        if (!isTable || !TryRead(file, tableAt, count * ProgramHeaderLength, out byte[] table))
        {
            return false;
        }

        for (int index = 0; index < count; index++)
        {
            ReadOnlySpan<byte> entry = table.AsSpan(index * ProgramHeaderLength, ProgramHeaderLength);
            long offset = BinaryPrimitives.ReadInt64LittleEndian(entry[SegmentOffsetAt..]);
            long size = BinaryPrimitives.ReadInt64LittleEndian(entry[SegmentSizeAt..]);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry[SegmentTypeAt..]) == NoteSegment &&
                TryRead(file, offset, size, out byte[] segment) &&
                TryFindSolo5(segment, type, out descriptor))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryFindSolo5(ReadOnlyMemory<byte> notes, uint type, out ReadOnlyMemory<byte> descriptor)
    {
        while (notes.Length >= NoteHeaderLength)
        {
            uint nameLength = BinaryPrimitives.ReadUInt32LittleEndian(notes.Span);
            uint descriptorLength = BinaryPrimitives.ReadUInt32LittleEndian(notes.Span[DescriptorLengthAt..]);
            uint found = BinaryPrimitives.ReadUInt32LittleEndian(notes.Span[NoteTypeAt..]);
            long descriptorAt = NoteHeaderLength + Align(nameLength);
            if (descriptorAt + descriptorLength > notes.Length)
            {
                break;
            }

            ReadOnlySpan<byte> name = notes.Span.Slice(NoteHeaderLength, (int)nameLength);
            if (found == type && name.SequenceEqual(Solo5Name))
            {
                descriptor = notes.Slice((int)descriptorAt, (int)descriptorLength);
                return true;
            }

            notes = notes[(int)Math.Min(descriptorAt + Align(descriptorLength), notes.Length)..];
        }

        descriptor = default;
        return false;
    }

    private static long Align(uint length) => (length + (long)NoteAlignment - 1) / NoteAlignment * NoteAlignment;

    private static bool TryRead(Stream file, long offset, long count, out byte[] bytes)
    {
        bytes = [];
        if (offset < 0 || count is < 0 or > MaxSegment || offset > file.Length - count)
        {
            return false;
        }

        bytes = new byte[count];
        file.Position = offset;
        file.ReadExactly(bytes);
        return true;
    }
}
