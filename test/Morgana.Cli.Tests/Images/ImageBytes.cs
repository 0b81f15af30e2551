using System.Buffers.Binary;
using System.Text;

namespace Morgana.Cli.Tests.Images;

/// <summary>Writes the smallest ELF file that has an image's notes; each property breaks one thing.</summary>
internal sealed record ImageBytes
{
    internal byte[] Identification { get; init; } = [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1];

    internal string NoteName { get; init; } = "Solo5";

    internal uint AbiTarget { get; init; } = 1;

    internal uint AbiVersion { get; init; } = 2;

    internal uint ManifestVersion { get; init; } = 1;

    internal uint? EntryCount { get; init; }

    internal (string Name, uint Type)[] Devices { get; init; } = [];

    internal byte[] ToArray()
    {
        const int HeaderLength = 64;
        const int ProgramHeaderLength = 56;
        const int NotesAt = HeaderLength + ProgramHeaderLength;

        byte[] notes = [.. Note(0x3149_4241, Words(AbiTarget, AbiVersion, 0, 0)), .. Note(0x3154_464d, Manifest())];
        byte[] file = new byte[NotesAt + notes.Length];
        Identification.CopyTo(file, 0);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(32), HeaderLength);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(54), ProgramHeaderLength);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(56), 1);

        Span<byte> segment = file.AsSpan(HeaderLength, ProgramHeaderLength);
        BinaryPrimitives.WriteUInt32LittleEndian(segment, 4);
        BinaryPrimitives.WriteInt64LittleEndian(segment[8..], NotesAt);
        BinaryPrimitives.WriteInt64LittleEndian(segment[32..], notes.Length);
        notes.CopyTo(file, NotesAt);
        return file;
    }

    private static byte[] Words(params uint[] words)
    {
        byte[] bytes = new byte[words.Length * sizeof(uint)];
        for (int index = 0; index < words.Length; index++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(index * sizeof(uint)), words[index]);
        }

        return bytes;
    }

    private byte[] Note(uint type, byte[] descriptor)
    {
        byte[] name = new byte[8];
        Encoding.ASCII.GetBytes(NoteName, name);
        return [.. Words((uint)NoteName.Length + 1, (uint)descriptor.Length, type), .. name, .. descriptor];
    }

    private byte[] Manifest()
    {
        // The descriptor begins 20 bytes into the note, and the manifest is aligned to 8.
        byte[] head = Words(0, ManifestVersion, EntryCount ?? (uint)Devices.Length + 1);
        return [.. head, .. Entry("", 1u << 30), .. Devices.SelectMany(device => Entry(device.Name, device.Type))];
    }

    private static byte[] Entry(string name, uint type)
    {
        byte[] entry = new byte[104];
        Encoding.ASCII.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(68), type);
        return entry;
    }
}
