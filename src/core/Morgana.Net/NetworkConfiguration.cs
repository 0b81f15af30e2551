using Morgana.Wire;

namespace Morgana.Net;

/// <summary>What a stack is told at its start: its addresses and how much memory it may use.</summary>
public sealed record NetworkConfiguration
{
    /// <summary>The station's address and network; 10.0.0.2/24 unless it is given.</summary>
    public Ipv4Prefix Ipv4 { get; init; } = new(Ipv4Address.From(10, 0, 0, 2), 24);

    /// <summary>Where packets to other networks go, a station of <see cref="Ipv4"/>'s network; null: nowhere.</summary>
    public Ipv4Address? Ipv4Gateway { get; init; } = Ipv4Address.From(10, 0, 0, 1);

    /// <summary>
    /// Bytes that all send and receive buffers together may hold; they are taken when there is data and given back after.
    /// Beyond it received segments are dropped (their sender repeats them) and writes take nothing.
    /// </summary>
    public int BufferMemory { get; init; } = 16 * 1024 * 1024;

    /// <summary>Limits and choices of TCP.</summary>
    public TcpConfiguration Tcp { get; init; } = new();
}
