using System.Globalization;

namespace Morgana.Wire;

/// <summary>
/// An IPv4 address with the length of its network's prefix: "10.0.0.2/24" is both a station and the network that it is in.
/// </summary>
/// <param name="Address">The address; host bits may be set.</param>
/// <param name="PrefixLength">0 to 32.</param>
public readonly record struct Ipv4Prefix(Ipv4Address Address, int PrefixLength)
{
    // RFC 3021: a network of two addresses has no broadcast address.
    private const int LongestWithBroadcast = 30;

    /// <summary>0.0.0.0/0.</summary>
    public static Ipv4Prefix All => default;

    /// <summary>The network's mask, such as 255.255.255.0.</summary>
    public uint Mask => PrefixLength == 0 ? 0 : uint.MaxValue << (Ipv4Address.Bits - PrefixLength);

    /// <summary>The network with no host bits.</summary>
    public Ipv4Prefix Network => new(new Ipv4Address(Address.Value & Mask), PrefixLength);

    /// <summary>The directed broadcast address; the address itself where the network has none (RFC 3021).</summary>
    public Ipv4Address Broadcast => PrefixLength > LongestWithBroadcast ? Address : new(Address.Value | ~Mask);

    /// <summary>Whether an address is in the network.</summary>
    public bool Contains(Ipv4Address address) => ((address.Value ^ Address.Value) & Mask) == 0;

    /// <summary>Reads "10.0.0.2/24".</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Ipv4Prefix prefix)
    {
        prefix = default;
        int slash = text.IndexOf('/');
        if (slash < 0
            || !Ipv4Address.TryParse(text[..slash], out Ipv4Address address)
            || !byte.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out byte length)
            || length > Ipv4Address.Bits)
        {
            return false;
        }

        prefix = new(address, length);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Address}/{PrefixLength}");
}
