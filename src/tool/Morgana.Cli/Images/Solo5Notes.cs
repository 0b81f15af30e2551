using System.Buffers.Binary;
using System.Text;

namespace Morgana.Cli.Images;

/// <summary>What an image's notes declare (docs/hvt-abi.md: Solo5's ABI1 and MFT1).</summary>
/// <param name="AbiTarget">For which kind of tender it is.</param>
/// <param name="AbiVersion">The version of that tender's ABI.</param>
/// <param name="Networks">The network devices by name.</param>
/// <param name="Blocks">The block devices by name.</param>
internal sealed record Solo5Notes(uint AbiTarget, uint AbiVersion, IReadOnlyList<string> Networks, IReadOnlyList<string> Blocks)
{
    private const uint AbiType = 0x3149_4241; // "ABI1"
    private const int AbiLength = 16;
    private const int AbiVersionAt = 4;

    private const uint ManifestType = 0x3154_464d; // "MFT1"
    private const uint ManifestVersion = 1;

    // The manifest is aligned to 8 from the note's start on.
    private const int ManifestAt = 24 - ElfNotes.Solo5HeaderLength;
    private const int EntryCountAt = ManifestAt + 4;
    private const int EntriesAt = ManifestAt + 8;
    private const int EntryLength = 104;
    private const int EntryTypeAt = 68;
    private const uint MaxEntries = 64;

    private const uint BlockType = 1;
    private const uint NetworkType = 2;
    private const uint FirstReservedType = 1u << 30;

    /// <summary>Reads them; false if one is missing or broken.</summary>
    internal static bool TryRead(Stream file, out Solo5Notes? notes)
    {
        notes = null;
        if (!ElfNotes.TryFindSolo5(file, AbiType, out ReadOnlyMemory<byte> abi) || abi.Length < AbiLength ||
            !ElfNotes.TryFindSolo5(file, ManifestType, out ReadOnlyMemory<byte> manifest) || manifest.Length < EntriesAt)
        {
            return false;
        }

        uint version = BinaryPrimitives.ReadUInt32LittleEndian(manifest.Span[ManifestAt..]);
        uint count = BinaryPrimitives.ReadUInt32LittleEndian(manifest.Span[EntryCountAt..]);
        if (version != ManifestVersion || count > MaxEntries || EntriesAt + (count * EntryLength) > manifest.Length)
        {
            return false;
        }

        List<string> networks = [];
        List<string> blocks = [];
        for (int index = 0; index < count; index++)
        {
            if (!TryReadEntry(manifest.Span.Slice(EntriesAt + (index * EntryLength), EntryLength), networks, blocks))
            {
                return false;
            }
        }

        notes = new Solo5Notes(
            BinaryPrimitives.ReadUInt32LittleEndian(abi.Span),
            BinaryPrimitives.ReadUInt32LittleEndian(abi.Span[AbiVersionAt..]),
            networks,
            blocks);
        return true;
    }

    private static bool TryReadEntry(ReadOnlySpan<byte> entry, List<string> networks, List<string> blocks)
    {
        uint type = BinaryPrimitives.ReadUInt32LittleEndian(entry[EntryTypeAt..]);
        int end = entry[..EntryTypeAt].IndexOf((byte)0);
        if (end < 0 || type is not (BlockType or NetworkType or >= FirstReservedType))
        {
            return false;
        }

        string name = Encoding.ASCII.GetString(entry[..end]);
        List<string>? devices = type switch { NetworkType => networks, BlockType => blocks, _ => null };
        bool isName = devices is null || (name.Length > 0 && name.All(char.IsAsciiLetterOrDigit) && !devices.Contains(name));
        devices?.Add(name);
        return isName;
    }
}
