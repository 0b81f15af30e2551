using System.Net.Sockets;

namespace Morgana.Gateway;

/// <summary>The sockets of the forwarded ports: taken early, so that a busy port is found out before anything else happens.</summary>
public sealed class HostPorts : IDisposable
{
    // What waits while the gateway is busy; the kernel's own limit (net.core.somaxconn) is mostly the same.
    private const int Backlog = 4096;

    private readonly List<Socket> _sockets = [];
    private readonly List<PortForward> _forwards = [];

    private HostPorts()
    {
    }

    /// <summary>The forwards, with the ports that the kernel chose in place of 0.</summary>
    public IReadOnlyList<PortForward> Forwards => _forwards;

    /// <summary>The listening sockets in the same order; owned by this object.</summary>
    internal IReadOnlyList<Socket> Sockets => _sockets;

    /// <summary>Takes the host ports of all forwards, or of none.</summary>
    /// <exception cref="PortUnavailableException">One cannot be had.</exception>
    public static HostPorts Open(IReadOnlyList<PortForward> forwards)
    {
        ArgumentNullException.ThrowIfNull(forwards);
        HostPorts ports = new();
        try
        {
            foreach (PortForward forward in forwards)
            {
                ports.Take(forward);
            }

            return ports;
        }
        catch
        {
            ports.Dispose();
            throw;
        }
    }

    /// <summary>Gives the ports back.</summary>
    public void Dispose()
    {
        foreach (Socket socket in _sockets)
        {
            socket.Dispose();
        }
    }

    private void Take(PortForward forward)
    {
        Socket socket = new(forward.Host.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
        _sockets.Add(socket);
        try
        {
            socket.Bind(forward.Host);
            socket.Listen(Backlog);
        }
        catch (SocketException refusal)
        {
            throw new PortUnavailableException(forward, refusal);
        }

        _forwards.Add(forward with { Host = (System.Net.IPEndPoint)socket.LocalEndPoint! });
    }
}
