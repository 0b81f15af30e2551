using System.Globalization;

namespace Morgana.Wire;

/// <summary>An IPv4 address; the first octet on the wire is the highest of <paramref name="Value"/>.</summary>
public readonly record struct Ipv4Address(uint Value)
{
    /// <summary>Octets on the wire.</summary>
    public const int Length = 4;

    /// <summary>Bits of an address.</summary>
    public const int Bits = 32;

    /// <summary>0.0.0.0.</summary>
    public static Ipv4Address Any => default;

    /// <summary>255.255.255.255: every station on this link (RFC 919).</summary>
    public static Ipv4Address Broadcast => new(uint.MaxValue);

    /// <summary>127.0.0.1.</summary>
    public static Ipv4Address Loopback => From(127, 0, 0, 1);

    /// <summary>224.0.0.0/4 (RFC 5771).</summary>
    public bool IsMulticast => Value >> 28 == 0xe;

    /// <summary>127.0.0.0/8, which never appears on a wire (RFC 1122, 3.2.1.3).</summary>
    public bool IsLoopback => Value >> 24 == 127;

    /// <summary>Whether the address can name one station: no group, no broadcast, not 0.0.0.0/8, not 240.0.0.0/4.</summary>
    public bool IsUnicast => Value >> 24 != 0 && Value >> 28 < 0xe;

    /// <summary>The address a.b.c.d.</summary>
    public static Ipv4Address From(byte a, byte b, byte c, byte d) => new(((uint)a << 24) | ((uint)b << 16) | ((uint)c << 8) | d);

    /// <summary>Reads four octets in the order of the wire.</summary>
    public static Ipv4Address Read(ReadOnlySpan<byte> octets) => new(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(octets));

    /// <summary>Reads "10.0.0.2": four decimal numbers, no leading zeros (they mean octal elsewhere).</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Ipv4Address address)
    {
        address = default;
        uint value = 0;
        int octets = 0;
        foreach (Range range in text.Split('.'))
        {
            ReadOnlySpan<char> octet = text[range];
            bool leadingZero = octet.Length > 1 && octet[0] == '0';
            if (octets == Length || leadingZero || !byte.TryParse(octet, NumberStyles.None, CultureInfo.InvariantCulture, out byte number))
            {
                return false;
            }

            value = (value << 8) | number;
            octets++;
        }

        address = new(value);
        return octets == Length;
    }

    /// <summary>Writes four octets in the order of the wire.</summary>
    public void Write(Span<byte> octets) => System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(octets, Value);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(byte)(Value >> 24)}.{(byte)(Value >> 16)}.{(byte)(Value >> 8)}.{(byte)Value}");
}
