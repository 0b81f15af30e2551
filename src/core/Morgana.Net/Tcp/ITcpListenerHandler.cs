namespace Morgana.Net;

/// <summary>What a listener tells its owner, inside <see cref="NetworkStack.Poll"/>; see <see cref="ITcpHandler"/>.</summary>
public interface ITcpListenerHandler
{
    /// <summary>One or more new connections wait for <see cref="TcpListener.TryAccept"/>.</summary>
    void OnAcceptable(TcpListener listener);
}
