using System.Diagnostics.CodeAnalysis;
using Morgana.Wire;

namespace Morgana.Net;

/// <summary>Takes connections at an endpoint. One owner, as the stack.</summary>
public sealed class TcpListener
{
    internal TcpListener(IpEndpoint local, int backlog, ITcpListenerHandler? handler)
    {
        Local = local;
        Backlog = backlog;
        Handler = handler;
    }

    /// <summary>Where it listens.</summary>
    public IpEndpoint Local { get; }

    /// <summary>
    /// How many connections may wait here, half-open ones and such that nobody has accepted counted together. Beyond it a
    /// SYN is dropped and counted, and the client tries again.
    /// </summary>
    public int Backlog { get; }

    /// <summary>Who is told of new connections.</summary>
    public ITcpListenerHandler? Handler { get; set; }

    /// <summary>Takes the oldest waiting connection, which is established or beyond; false if there is none.</summary>
    /// <param name="handler">Is told of everything from now on; data may be there already.</param>
    /// <param name="connection">The connection; its owner must end it.</param>
    public bool TryAccept(ITcpHandler handler, [NotNullWhen(true)] out TcpConnection? connection) => throw new NotImplementedException();

    /// <summary>Listens no more. Connections that nobody accepted are reset; accepted ones live on.</summary>
    public void Close() => throw new NotImplementedException();
}
