using Morgana.Devices;

namespace Morgana.Net;

/// <summary>How much a connection may have in flight (RFC 5681). All sizes are in bytes. One instance serves one connection.</summary>
public interface ICongestionControl
{
    /// <summary>The congestion window.</summary>
    int Window { get; }

    /// <summary>New data was acknowledged outside of a recovery.</summary>
    void OnAcknowledged(int bytes, int inFlight, TimeSpan smoothedRoundTrip, Instant now);

    /// <summary>A loss was seen and fast recovery begins (RFC 6582, 3.2 step 2); the lost segment is repeated.</summary>
    void OnEnterRecovery(int inFlight, Instant now);

    /// <summary>Another duplicate acknowledgment came in recovery: a segment has left the network.</summary>
    void OnDuplicateAcknowledgment();

    /// <summary>An acknowledgment covered a part of what recovery waits for (RFC 6582, 3.2 step 3).</summary>
    void OnPartialAcknowledgment(int bytes);

    /// <summary>Recovery is over.</summary>
    void OnExitRecovery(int inFlight, Instant now);

    /// <summary>The retransmission timer expired for the first time since new data was acknowledged.</summary>
    void OnTimeout(int inFlight, Instant now);

    /// <summary>The connection sent nothing for a retransmission timeout or longer (RFC 5681, 4.1).</summary>
    void OnIdle();
}
