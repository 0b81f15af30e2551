using System.Globalization;

namespace Morgana.Wire;

/// <summary>One end of a conversation: an address and a port. <see cref="IpAddress.Any"/> and port 0 leave open which.</summary>
public readonly record struct IpEndpoint(IpAddress Address, ushort Port)
{
    /// <summary>Reads "10.0.0.2:80".</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out IpEndpoint endpoint)
    {
        endpoint = default;
        int colon = text.LastIndexOf(':');
        if (colon < 0
            || !IpAddress.TryParse(text[..colon], out IpAddress address)
            || !ushort.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out ushort port))
        {
            return false;
        }

        endpoint = new(address, port);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Address.IsIpv4 ? "" : "[")}{Address}{(Address.IsIpv4 ? "" : "]")}:{Port}");
}
