namespace Morgana.Devices;

/// <summary>A disk of equal sectors. Requests complete before they return; not safe for several threads.</summary>
public interface IBlockDevice
{
    /// <summary>Bytes of a sector; a power of two, at least 512.</summary>
    int SectorSize { get; }

    /// <summary>How many sectors the device has.</summary>
    long SectorCount { get; }

    /// <summary>
    /// Fills <paramref name="buffer"/>, a whole number of sectors, from <paramref name="sector"/> on.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Past the end, or not a whole number of sectors.</exception>
    /// <exception cref="IOException">The device failed.</exception>
    void Read(long sector, Span<byte> buffer);

    /// <summary>
    /// Writes <paramref name="data"/>, a whole number of sectors, from <paramref name="sector"/> on. It is durable only
    /// after <see cref="Flush"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Past the end, or not a whole number of sectors.</exception>
    /// <exception cref="IOException">The device failed or is read-only.</exception>
    void Write(long sector, ReadOnlySpan<byte> data);

    /// <summary>Returns when all that was written is on stable storage.</summary>
    /// <exception cref="IOException">The device failed, or cannot promise it.</exception>
    void Flush();
}
