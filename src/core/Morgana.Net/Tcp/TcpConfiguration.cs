namespace Morgana.Net;

/// <summary>Limits and choices of TCP. The defaults suit a server on a link of a gigabit or more.</summary>
public sealed record TcpConfiguration
{
    /// <summary>Connections in all states together; further ones are refused and counted.</summary>
    public int MaxConnections { get; init; } = 131_072;

    /// <summary>Of these, how many may be in TIME-WAIT: the oldest is ended for a new one.</summary>
    public int MaxTimeWaits { get; init; } = 16_384;

    /// <summary>Bytes that one connection holds for its application to read, and the window that it offers.</summary>
    public int ReceiveBuffer { get; init; } = 256 * 1024;

    /// <summary>Bytes that one connection takes from its application before they are acknowledged.</summary>
    public int SendBuffer { get; init; } = 256 * 1024;

    /// <summary>Makes the congestion control of each connection from its segment size.</summary>
    public Func<int, ICongestionControl> CongestionControl { get; init; } = static segmentSize => new NewReno(segmentSize);
}
