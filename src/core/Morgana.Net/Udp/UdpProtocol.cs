using Morgana.Wire;

namespace Morgana.Net;

/// <summary>UDP of one stack (RFC 768).</summary>
public sealed class UdpProtocol
{
    internal UdpProtocol()
    {
    }

    /// <summary>Takes the datagrams for <paramref name="local"/>.</summary>
    /// <param name="local">Address (or <see cref="IpAddress.Any"/>) and port; port 0 takes a free one.</param>
    /// <param name="handler">Who is told of datagrams; or ask <see cref="UdpSocket.TryReceive"/> after each Poll.</param>
    /// <exception cref="IOException">The endpoint is in use.</exception>
    /// <exception cref="ArgumentException">The address is not this station's.</exception>
    public UdpSocket Bind(IpEndpoint local, IUdpHandler? handler = null) => throw new NotImplementedException();
}
