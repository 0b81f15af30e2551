using Morgana.Devices;

namespace Morgana.Net;

/// <summary>
/// A TCP/IP stack on one Ethernet device. It has no clock, no thread and no I/O of its own: its owner calls
/// <see cref="Poll"/> with the time whenever the device has news, the application has written something, or the deadline
/// that the last call gave is there. All calls, those of its connections included, belong to one thread;
/// <see cref="StackLoop"/> is such a thread's body.
/// </summary>
public sealed class NetworkStack
{
    /// <summary>Makes a stack; the device is its from now on.</summary>
    /// <param name="device">Where frames come from and go to.</param>
    /// <param name="configuration">Addresses and limits.</param>
    /// <param name="random">Sequence numbers, ports and hash keys are drawn from it; it must not be guessable.</param>
    /// <exception cref="ArgumentException">A configuration that cannot work; the message says what is wrong.</exception>
    public NetworkStack(INetworkDevice device, NetworkConfiguration configuration, IRandomSource random) => throw new NotImplementedException();

    /// <summary>The addresses and limits.</summary>
    public NetworkConfiguration Configuration => throw new NotImplementedException();

    /// <summary>Connections and listeners.</summary>
    public TcpProtocol Tcp => throw new NotImplementedException();

    /// <summary>Datagrams.</summary>
    public UdpProtocol Udp => throw new NotImplementedException();

    /// <summary>
    /// Takes all received frames, runs the timers that are due, calls handlers, and sends what is to be sent. Returns when
    /// it wants to be called again if nothing happens before: <see cref="Instant.Never"/> when no timer runs, a time not
    /// after <paramref name="now"/> when there is more to do at once.
    /// </summary>
    public Instant Poll(Instant now) => throw new NotImplementedException();
}
