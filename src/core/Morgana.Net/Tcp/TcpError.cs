namespace Morgana.Net;

/// <summary>Why a connection ended before both ends closed it.</summary>
public enum TcpError : byte
{
    /// <summary>It did not, or has not ended.</summary>
    None,

    /// <summary>Nobody listens at the other end.</summary>
    Refused,

    /// <summary>The peer reset it.</summary>
    Reset,

    /// <summary>The peer did not answer.</summary>
    TimedOut,

    /// <summary>A router or the peer's machine said that there is no way (ICMP), or no neighbour answered ARP.</summary>
    Unreachable,

    /// <summary>This end aborted it.</summary>
    Aborted,
}
