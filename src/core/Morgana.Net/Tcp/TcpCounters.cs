namespace Morgana.Net;

/// <summary>What TCP has counted since its start; the names of RFC 4022 where it has one.</summary>
public struct TcpCounters
{
    /// <summary>Connections that this end started.</summary>
    public long ActiveOpens { get; internal set; }

    /// <summary>Connections that a peer started.</summary>
    public long PassiveOpens { get; internal set; }

    /// <summary>Connections that ended before they were established.</summary>
    public long AttemptFails { get; internal set; }

    /// <summary>Established connections that ended by a reset.</summary>
    public long EstabResets { get; internal set; }

    /// <summary>Segments received, bad ones included.</summary>
    public long InSegs { get; internal set; }

    /// <summary>Segments sent, repeated ones not counted.</summary>
    public long OutSegs { get; internal set; }

    /// <summary>Segments sent again.</summary>
    public long RetransSegs { get; internal set; }

    /// <summary>Segments that were malformed or had a wrong checksum.</summary>
    public long InErrs { get; internal set; }

    /// <summary>Resets sent.</summary>
    public long OutRsts { get; internal set; }
}
