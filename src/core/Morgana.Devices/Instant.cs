namespace Morgana.Devices;

/// <summary>
/// A point on a monotonic clock, in microseconds since an origin of that clock's own. It is a value: whoever needs the
/// time is given one, and only the edge of the system reads a <see cref="TimeProvider"/>.
/// </summary>
public readonly record struct Instant(long Microseconds) : IComparable<Instant>
{
    /// <summary>Later than every time that a clock gives: "no deadline".</summary>
    public static Instant Never { get; } = new(long.MaxValue);

    /// <summary>The time that <paramref name="clock"/> gives now.</summary>
    public static Instant Now(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new((long)(clock.GetTimestamp() * (1_000_000.0 / clock.TimestampFrequency)));
    }

    /// <summary>The earlier of two instants.</summary>
    public static Instant Min(Instant left, Instant right) => left < right ? left : right;

    /// <summary>Adds a duration; <see cref="Never"/> stays <see cref="Never"/>.</summary>
    public static Instant operator +(Instant left, TimeSpan right) =>
        left == Never ? Never : new(left.Microseconds + (right.Ticks / TimeSpan.TicksPerMicrosecond));

    /// <summary>The time from <paramref name="right"/> to <paramref name="left"/>.</summary>
    public static TimeSpan operator -(Instant left, Instant right) =>
        new((left.Microseconds - right.Microseconds) * TimeSpan.TicksPerMicrosecond);

    /// <summary>Whether the left instant is earlier.</summary>
    public static bool operator <(Instant left, Instant right) => left.Microseconds < right.Microseconds;

    /// <summary>Whether the left instant is later.</summary>
    public static bool operator >(Instant left, Instant right) => left.Microseconds > right.Microseconds;

    /// <summary>Whether the left instant is earlier or the same.</summary>
    public static bool operator <=(Instant left, Instant right) => left.Microseconds <= right.Microseconds;

    /// <summary>Whether the left instant is later or the same.</summary>
    public static bool operator >=(Instant left, Instant right) => left.Microseconds >= right.Microseconds;

    /// <summary>See <see cref="op_Addition"/>.</summary>
    public static Instant Add(Instant left, TimeSpan right) => left + right;

    /// <summary>See <see cref="op_Subtraction"/>.</summary>
    public static TimeSpan Subtract(Instant left, Instant right) => left - right;

    /// <inheritdoc/>
    public int CompareTo(Instant other) => Microseconds.CompareTo(other.Microseconds);
}
