namespace Morgana.Wire;

/// <summary>
/// An address of either family. An IPv4 address is held in IPv6's mapped form (RFC 4291, 2.5.5.2), which may not appear on
/// a wire, so that both families have one size, one equality and one hash. The default value, "::", means "any address of
/// any family".
/// </summary>
public readonly record struct IpAddress
{
    private const ulong MappedPrefix = 0xffff_0000_0000;
    private const ulong MappedMask = 0xffff_ffff_0000_0000;

    private readonly ulong _upper;
    private readonly ulong _lower;

    private IpAddress(ulong upper, ulong lower)
    {
        _upper = upper;
        _lower = lower;
    }

    /// <summary>Any address of any family.</summary>
    public static IpAddress Any => default;

    /// <summary>Whether the address is IPv4.</summary>
    public bool IsIpv4 => _upper == 0 && (_lower & MappedMask) == MappedPrefix;

    /// <summary>Whether the address names no station: <see cref="Any"/> or 0.0.0.0.</summary>
    public bool IsAny => _upper == 0 && (_lower is 0 or MappedPrefix);

    /// <summary>Octets on the wire: 4 or 16.</summary>
    public int Length => IsIpv4 ? Ipv4Address.Length : Ipv6Address.Length;

    /// <summary>The upper 64 bits, for hashing.</summary>
    public ulong Upper => _upper;

    /// <summary>The lower 64 bits, for hashing.</summary>
    public ulong Lower => _lower;

    /// <summary>The IPv4 address; meaningful only if <see cref="IsIpv4"/>.</summary>
    public Ipv4Address ToIpv4() => new((uint)_lower);

    /// <summary>The IPv6 address; an IPv4 address comes as its mapped form.</summary>
    public Ipv6Address ToIpv6() => new(new UInt128(_upper, _lower));

    /// <summary>An IPv4 address is an address.</summary>
    public static IpAddress FromIpv4Address(Ipv4Address address) => new(0, MappedPrefix | address.Value);

    /// <summary>An IPv6 address is an address.</summary>
    public static IpAddress FromIpv6Address(Ipv6Address address) => new((ulong)(address.Value >> 64), (ulong)address.Value);

    /// <summary>See <see cref="FromIpv4Address"/>.</summary>
    public static implicit operator IpAddress(Ipv4Address address) => FromIpv4Address(address);

    /// <summary>See <see cref="FromIpv6Address"/>.</summary>
    public static implicit operator IpAddress(Ipv6Address address) => FromIpv6Address(address);

    /// <summary>Reads 4 or 16 octets in the order of the wire.</summary>
    /// <exception cref="ArgumentException">Another number of octets.</exception>
    public static IpAddress Read(ReadOnlySpan<byte> octets) => octets.Length switch
    {
        Ipv4Address.Length => Ipv4Address.Read(octets),
        Ipv6Address.Length => Ipv6Address.Read(octets),
        _ => throw new ArgumentException("An address has 4 or 16 octets.", nameof(octets)),
    };

    /// <summary>Reads "10.0.0.2".</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out IpAddress address)
    {
        bool parsed = Ipv4Address.TryParse(text, out Ipv4Address ipv4);
        address = parsed ? ipv4 : default;
        return parsed;
    }

    /// <summary>Writes <see cref="Length"/> octets in the order of the wire.</summary>
    public void Write(Span<byte> octets)
    {
        if (IsIpv4)
        {
            ToIpv4().Write(octets);
        }
        else
        {
            ToIpv6().Write(octets);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => IsIpv4 ? ToIpv4().ToString() : ToIpv6().ToString();
}
