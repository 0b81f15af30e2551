using System.Runtime.InteropServices;

namespace Morgana.Pal.Files.Nodes;

/// <summary>A point in time as stat and utimensat have it (timespec). No record, see <see cref="PosixResult"/>.</summary>
/// <param name="seconds">Since 1970-01-01 UTC.</param>
/// <param name="nanoseconds">Of the next second.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct FileTime(long seconds, long nanoseconds)
{
    private const ulong NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Whole seconds since 1970-01-01 UTC.</summary>
    public long Seconds { get; } = seconds;

    /// <summary>Nanoseconds of the next second.</summary>
    public long Nanoseconds { get; } = nanoseconds;

    /// <summary>The time that many nanoseconds after 1970-01-01 UTC.</summary>
    public static FileTime FromUnixNanoseconds(ulong nanoseconds) =>
        new((long)(nanoseconds / NanosecondsPerSecond), (long)(nanoseconds % NanosecondsPerSecond));
}
