using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Morgana.Wire;

/// <summary>An IPv6 address (RFC 4291); the first octet on the wire is the highest of <paramref name="Value"/>.</summary>
public readonly record struct Ipv6Address(UInt128 Value)
{
    /// <summary>Octets on the wire.</summary>
    public const int Length = 16;

    /// <summary>Bits of an address.</summary>
    public const int Bits = 128;

    private const int Groups = 8;

    /// <summary>"::", the unspecified address.</summary>
    public static Ipv6Address Any => default;

    /// <summary>ff00::/8.</summary>
    public bool IsMulticast => (byte)(Value >> 120) == 0xff;

    /// <summary>Reads sixteen octets in the order of the wire.</summary>
    public static Ipv6Address Read(ReadOnlySpan<byte> octets) => new(BinaryPrimitives.ReadUInt128BigEndian(octets));

    /// <summary>Writes sixteen octets in the order of the wire.</summary>
    public void Write(Span<byte> octets) => BinaryPrimitives.WriteUInt128BigEndian(octets, Value);

    /// <summary>The canonical text (RFC 5952): lower case, the longest run of zero groups is "::".</summary>
    public override string ToString()
    {
        (int runAt, int runLength) = LongestZeroRun();
        var text = new StringBuilder();
        for (int group = 0; group < Groups; group++)
        {
            if (group == runAt)
            {
                text.Append("::");
                group += runLength - 1;
                continue;
            }

            if (text.Length != 0 && text[^1] != ':')
            {
                text.Append(':');
            }

            text.Append(CultureInfo.InvariantCulture, $"{Group(group):x}");
        }

        return text.ToString();
    }

    private ushort Group(int index) => (ushort)(Value >> (16 * (Groups - 1 - index)));

    private (int At, int Length) LongestZeroRun()
    {
        (int At, int Length) best = (-1, 1); // RFC 5952, 4.2.2: one zero group is not shortened.
        int length = 0;
        for (int group = 0; group < Groups; group++)
        {
            length = Group(group) == 0 ? length + 1 : 0;
            if (length > best.Length)
            {
                best = (group - length + 1, length);
            }
        }

        return best;
    }
}
