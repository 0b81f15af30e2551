using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace Morgana.Gateway;

/// <summary>A TCP port of the host that leads into the guest.</summary>
/// <param name="Host">Where the host listens.</param>
/// <param name="GuestPort">The port in the guest.</param>
public sealed record PortForward(IPEndPoint Host, ushort GuestPort)
{
    /// <summary>What <see cref="TryParse"/> takes, for an error message.</summary>
    public const string Syntax = "HOST:GUEST or ADDRESS:HOST:GUEST, as in 8080:80";

    /// <summary>
    /// Reads <c>8080:80</c> (listens at 127.0.0.1), <c>0.0.0.0:8080:80</c> or <c>[::1]:8080:80</c>. Host port 0 lets the
    /// kernel choose one.
    /// </summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PortForward? forward)
    {
        ArgumentNullException.ThrowIfNull(text);
        forward = null;
        int guestAt = text.LastIndexOf(':');
        if (guestAt < 0 || !TryParsePort(text.AsSpan(guestAt + 1), out ushort guestPort) || guestPort == 0)
        {
            return false;
        }

        ReadOnlySpan<char> host = text.AsSpan(0, guestAt);
        int portAt = host.LastIndexOf(':');
        IPAddress? address = IPAddress.Loopback;
        if (portAt >= 0 && !TryParseAddress(host[..portAt], out address))
        {
            return false;
        }

        if (!TryParsePort(host[(portAt + 1)..], out ushort hostPort))
        {
            return false;
        }

        forward = new PortForward(new IPEndPoint(address, hostPort), guestPort);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Host}:{GuestPort}";

    private static bool TryParsePort(ReadOnlySpan<char> text, out ushort port) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port);

    // IPv6 addresses stand in brackets; IPv4 must be in full, since "80" alone would be 0.0.0.80.
    private static bool TryParseAddress(ReadOnlySpan<char> text, [NotNullWhen(true)] out IPAddress? address)
    {
        address = null;
        bool isBracketed = text.Length > 2 && text[0] == '[' && text[^1] == ']';
        if (isBracketed)
        {
            text = text[1..^1];
        }

        bool isComplete = isBracketed ? text.Contains(':') : text.Count('.') == 3;
        return isComplete && IPAddress.TryParse(text, out address);
    }
}
