namespace Morgana.Devices;

/// <summary>
/// Where a thread waits for its devices: an event counter, so that no ring is lost between looking and sleeping. Safe for
/// any number of threads.
/// </summary>
/// <example>
/// <code>
/// uint seen = doorbell.Rings;
/// if (!LookAtEverything()) { doorbell.Wait(seen, deadline); }
/// </code>
/// </example>
public interface IDoorbell
{
    /// <summary>How often it has rung, modulo 2^32.</summary>
    uint Rings { get; }

    /// <summary>
    /// Returns as soon as <see cref="Rings"/> differs from <paramref name="seen"/>, a device has news, or the platform's
    /// clock reaches <paramref name="until"/> (<see cref="Instant.Never"/>: no limit). It may return early.
    /// </summary>
    void Wait(uint seen, Instant until);

    /// <summary>Rings, as a device does: every waiting thread looks again. Allocates nothing.</summary>
    void Ring();
}
