using Morgana.Wire;

namespace Morgana.Net;

/// <summary>Sends and receives datagrams at a local endpoint. One owner, as the stack.</summary>
public sealed class UdpSocket
{
    internal UdpSocket()
    {
    }

    /// <summary>This end.</summary>
    public IpEndpoint Local { get; }

    /// <summary>Who is told of datagrams.</summary>
    public IUdpHandler? Handler { get; set; }

    /// <summary>
    /// Takes the oldest datagram: copies as much as fits into <paramref name="buffer"/> and drops the rest; false if there
    /// is none.
    /// </summary>
    public bool TryReceive(Span<byte> buffer, out int length, out IpEndpoint remote) => throw new NotImplementedException();

    /// <summary>
    /// Sends one datagram. False if it could not leave (no route, device full, larger than the path takes): as everywhere
    /// with UDP, true promises nothing.
    /// </summary>
    public bool TrySend(ReadOnlySpan<byte> data, IpEndpoint remote) => throw new NotImplementedException();

    /// <summary>Ends the socket and drops what waits in it.</summary>
    public void Close() => throw new NotImplementedException();
}
