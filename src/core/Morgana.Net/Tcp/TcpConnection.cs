using Morgana.Wire;

namespace Morgana.Net;

/// <summary>
/// A TCP connection (RFC 9293). It belongs to the stack's owner: no member may be called from another thread. Nothing is
/// sent at once: what a call changes leaves with the stack's next <see cref="NetworkStack.Poll"/>.
/// </summary>
public sealed class TcpConnection
{
    internal TcpConnection()
    {
    }

    /// <summary>This end.</summary>
    public IpEndpoint Local { get; }

    /// <summary>The other end.</summary>
    public IpEndpoint Remote { get; }

    /// <summary>The state of RFC 9293's machine.</summary>
    public TcpState State { get; }

    /// <summary>Why the connection ended, if it was not closed by both ends.</summary>
    public TcpError Error { get; }

    /// <summary>Who is told of news; see <see cref="ITcpHandler"/>.</summary>
    public ITcpHandler? Handler { get; set; }

    /// <summary>For the owner's use: whatever it keeps beside the connection.</summary>
    public object? Tag { get; set; }

    /// <summary>Bytes that can be read now.</summary>
    public int Readable => throw new NotImplementedException();

    /// <summary>Whether the peer has finished and everything was read: <see cref="Read"/> gives 0 for ever.</summary>
    public bool IsReceiveFinished => throw new NotImplementedException();

    /// <summary>Bytes that <see cref="Write"/> takes now; 0 before the connection is established and after <see cref="CloseSend"/>.</summary>
    public int WriteSpace => throw new NotImplementedException();

    /// <summary>Bytes written that the peer has not acknowledged.</summary>
    public int Unacknowledged => throw new NotImplementedException();

    /// <summary>Whether small segments leave at once instead of waiting for the acknowledgment of earlier ones (Nagle, RFC 896). True unless set: requests and responses want it.</summary>
    public bool NoDelay { get; set; }

    /// <summary>
    /// After this long without a sign of life the peer is probed, and the connection ended if it does not answer (RFC 1122,
    /// 4.2.3.6); null: never.
    /// </summary>
    public TimeSpan? KeepAlive { get; set; }

    /// <summary>Copies received bytes to <paramref name="buffer"/> and returns how many; 0 when none are there.</summary>
    public int Read(Span<byte> buffer) => throw new NotImplementedException();

    /// <summary>
    /// Lends the first received bytes without a copy: as many as lie in one piece, none when none are there. Valid until
    /// <see cref="Consume"/> or the next Poll.
    /// </summary>
    public ReadOnlySpan<byte> Peek() => throw new NotImplementedException();

    /// <summary>Gives back the first <paramref name="count"/> received bytes, after <see cref="Peek"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than <see cref="Readable"/>.</exception>
    public void Consume(int count) => throw new NotImplementedException();

    /// <summary>
    /// Copies the first bytes of <paramref name="data"/> into the send buffer, as many as fit, and returns how many. If it
    /// took less than all, <see cref="ITcpHandler.OnWritable"/> comes when there is room again. After the connection's end
    /// it takes nothing.
    /// </summary>
    /// <exception cref="InvalidOperationException">After <see cref="CloseSend"/> or <see cref="Close"/>.</exception>
    public int Write(ReadOnlySpan<byte> data) => throw new NotImplementedException();

    /// <summary>Sends FIN after everything written; receiving goes on (half-close). Does nothing the second time.</summary>
    public void CloseSend() => throw new NotImplementedException();

    /// <summary>
    /// Ends the connection in order and lets go of it: FIN after everything written, and a reset if the peer still sends
    /// data or received data was not read (RFC 1122, 4.2.2.13). The handler is called no more.
    /// </summary>
    public void Close() => throw new NotImplementedException();

    /// <summary>Ends the connection at once with a reset and drops its buffers. The handler is called no more.</summary>
    public void Abort() => throw new NotImplementedException();
}
