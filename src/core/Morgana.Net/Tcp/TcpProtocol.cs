using Morgana.Wire;

namespace Morgana.Net;

/// <summary>TCP of one stack: its listeners and connections.</summary>
public sealed class TcpProtocol
{
    internal TcpProtocol()
    {
    }

    /// <summary>What was counted; see <see cref="TcpCounters"/>.</summary>
    public ref readonly TcpCounters Counters => throw new NotImplementedException();

    /// <summary>Connections in any state.</summary>
    public int ConnectionCount => throw new NotImplementedException();

    /// <summary>Takes connections at <paramref name="local"/>.</summary>
    /// <param name="local">Address (or <see cref="IpAddress.Any"/>) and port; port 0 takes a free one.</param>
    /// <param name="backlog">See <see cref="TcpListener.Backlog"/>; 1 to 65,535.</param>
    /// <param name="handler">Who is told of new connections; or ask <see cref="TcpListener.TryAccept"/> after each Poll.</param>
    /// <exception cref="IOException">The endpoint is in use.</exception>
    /// <exception cref="ArgumentException">The address is not this station's.</exception>
    public TcpListener Listen(IpEndpoint local, int backlog, ITcpListenerHandler? handler = null) => throw new NotImplementedException();

    /// <summary>
    /// Starts a connection to <paramref name="remote"/>; <see cref="ITcpHandler.OnConnected"/> or
    /// <see cref="ITcpHandler.OnClosed"/> tells how it went.
    /// </summary>
    /// <param name="remote">Address and port.</param>
    /// <param name="handler">Who is told.</param>
    /// <param name="local">This end; what it leaves open is chosen (the port as RFC 6056 says).</param>
    /// <exception cref="IOException">No route, no free port, or too many connections.</exception>
    /// <exception cref="ArgumentException">An address that no connection can have.</exception>
    public TcpConnection Connect(IpEndpoint remote, ITcpHandler handler, IpEndpoint local = default) => throw new NotImplementedException();
}
