namespace Morgana.Net;

/// <summary>The states of a connection (RFC 9293, 3.3.2). LISTEN is a <see cref="TcpListener"/>.</summary>
public enum TcpState : byte
{
    /// <summary>No connection.</summary>
    Closed,

    /// <summary>A SYN was sent.</summary>
    SynSent,

    /// <summary>A SYN came and was answered.</summary>
    SynReceived,

    /// <summary>Data goes both ways.</summary>
    Established,

    /// <summary>Our FIN is under way.</summary>
    FinWait1,

    /// <summary>Our FIN was acknowledged; the peer may still send.</summary>
    FinWait2,

    /// <summary>The peer has sent FIN; we may still send.</summary>
    CloseWait,

    /// <summary>Both sent FIN at once; ours is not acknowledged yet.</summary>
    Closing,

    /// <summary>The peer's FIN came first, ours is under way.</summary>
    LastAck,

    /// <summary>Both ends have closed; old segments die out.</summary>
    TimeWait,
}
