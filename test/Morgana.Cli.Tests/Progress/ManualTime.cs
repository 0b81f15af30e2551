namespace Morgana.Cli.Tests.Progress;

/// <summary>A clock that a test moves on.</summary>
internal sealed class ManualTime : TimeProvider
{
    private long _milliseconds;

    public override long TimestampFrequency => 1000;

    public override long GetTimestamp() => _milliseconds;

    internal void Advance(double seconds) => _milliseconds += (long)(seconds * TimestampFrequency);
}
