using System.Globalization;

namespace Morgana.Devices;

/// <summary>An IEEE 802 MAC address: the lower 48 bits, the first octet on the wire highest.</summary>
public readonly record struct MacAddress(ulong Value)
{
    /// <summary>The octets of an address on the wire.</summary>
    public const int Length = 6;

    private const ulong GroupBit = 0x01_00_00_00_00_00;
    private const ulong LocalBit = 0x02_00_00_00_00_00;

    /// <summary>ff:ff:ff:ff:ff:ff.</summary>
    public static MacAddress Broadcast { get; } = new(0xff_ff_ff_ff_ff_ff);

    /// <summary>Whether frames to this address go to several stations (broadcast included).</summary>
    public bool IsMulticast => (Value & GroupBit) != 0;

    /// <summary>Reads six octets in the order of the wire.</summary>
    public static MacAddress Read(ReadOnlySpan<byte> octets)
    {
        ulong value = 0;
        foreach (byte octet in octets[..Length])
        {
            value = (value << 8) | octet;
        }

        return new(value);
    }

    /// <summary>Makes a locally administered unicast address of 48 random bits.</summary>
    public static MacAddress FromRandom(ulong bits) => new((bits & Broadcast.Value & ~GroupBit) | LocalBit);

    /// <summary>Reads "02:00:00:00:00:01".</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out MacAddress address)
    {
        address = default;
        if (text.Length != (Length * 3) - 1)
        {
            return false;
        }

        ulong value = 0;
        for (int at = 0; at < text.Length; at += 3)
        {
            bool separated = at + 2 == text.Length || text[at + 2] == ':';
            if (!separated || !byte.TryParse(text.Slice(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte octet))
            {
                return false;
            }

            value = (value << 8) | octet;
        }

        address = new(value);
        return true;
    }

    /// <summary>Writes six octets in the order of the wire.</summary>
    public void Write(Span<byte> octets)
    {
        for (int index = 0; index < Length; index++)
        {
            octets[index] = (byte)(Value >> (8 * (Length - 1 - index)));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(byte)(Value >> 40):x2}:{(byte)(Value >> 32):x2}:{(byte)(Value >> 24):x2}:{(byte)(Value >> 16):x2}:{(byte)(Value >> 8):x2}:{(byte)Value:x2}");
}
