using System.Net.Sockets;

namespace Morgana.Gateway;

/// <summary>A host port cannot be listened at.</summary>
public sealed class PortUnavailableException(PortForward forward, SocketException reason) : IOException(reason.Message, reason)
{
    /// <summary>The forward that wanted it.</summary>
    public PortForward Forward { get; } = forward;

    /// <summary>Why.</summary>
    public SocketError Reason { get; } = reason.SocketErrorCode;
}
