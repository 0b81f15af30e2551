namespace Morgana.Net;

/// <summary>What a UDP socket tells its owner, inside <see cref="NetworkStack.Poll"/>; see <see cref="ITcpHandler"/>.</summary>
public interface IUdpHandler
{
    /// <summary>One or more datagrams wait for <see cref="UdpSocket.TryReceive"/>.</summary>
    void OnReadable(UdpSocket socket);
}
