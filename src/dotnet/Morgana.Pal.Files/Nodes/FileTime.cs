namespace Morgana.Pal.Files.Nodes;

/// <summary>A point in time as stat has it: seconds since 1970-01-01 UTC, and nanoseconds of the next second.</summary>
internal readonly record struct FileTime(long Seconds, long Nanoseconds)
{
    private const long NanosecondsPerTick = 100;

    /// <summary>The time that <paramref name="clock"/> gives now.</summary>
    public static FileTime Now(TimeProvider clock)
    {
        long ticks = (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks;
        (long seconds, long rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        return new(seconds, rest * NanosecondsPerTick);
    }
}
