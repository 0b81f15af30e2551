namespace Morgana.Net;

/// <summary>
/// What a connection tells its owner. The calls come inside <see cref="NetworkStack.Poll"/>, between segments, so that a
/// handler may call every member of the connection; it must not block and must not throw.
/// </summary>
public interface ITcpHandler
{
    /// <summary>The connection is established. Not called for an accepted connection, which is established already.</summary>
    void OnConnected(TcpConnection connection);

    /// <summary>Something new is there to <see cref="TcpConnection.Read"/>, or the peer has finished.</summary>
    void OnReadable(TcpConnection connection);

    /// <summary>There is room to <see cref="TcpConnection.Write"/> after it had taken less than it was given.</summary>
    void OnWritable(TcpConnection connection);

    /// <summary>
    /// The connection has ended, and this is the last call. If <see cref="TcpConnection.Error"/> is None, both ends closed
    /// and what was received can still be read; else the buffers are gone.
    /// </summary>
    void OnClosed(TcpConnection connection);
}
