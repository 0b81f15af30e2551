using Morgana.Devices;

namespace Morgana.Net;

/// <summary>RFC 5681's congestion control with RFC 6582's recovery.</summary>
public sealed class NewReno : ICongestionControl
{
    /// <summary>Starts with RFC 6928's window for segments of <paramref name="segmentSize"/> bytes.</summary>
    public NewReno(int segmentSize) => Window = segmentSize;

    /// <inheritdoc/>
    public int Window { get; }

    /// <inheritdoc/>
    public void OnAcknowledged(int bytes, int inFlight, TimeSpan smoothedRoundTrip, Instant now) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void OnEnterRecovery(int inFlight, Instant now) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void OnDuplicateAcknowledgment() => throw new NotImplementedException();

    /// <inheritdoc/>
    public void OnPartialAcknowledgment(int bytes) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void OnExitRecovery(int inFlight, Instant now) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void OnTimeout(int inFlight, Instant now) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void OnIdle() => throw new NotImplementedException();
}
