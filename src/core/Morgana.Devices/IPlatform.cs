namespace Morgana.Devices;

/// <summary>
/// The machine that an image runs on: its devices by the names that the manifest gave them. One class a target implements
/// it (<c>Morgana.Platform.*</c>); the application's entry point opens it once and passes it on.
/// </summary>
public interface IPlatform
{
    /// <summary>The target's name: "host", "hvt".</summary>
    string Name { get; }

    /// <summary>A line for people: the processor, the monitor, the memory.</summary>
    string Description { get; }

    /// <summary>The attached network devices.</summary>
    IReadOnlyList<string> Networks { get; }

    /// <summary>The attached block devices.</summary>
    IReadOnlyList<string> Blocks { get; }

    /// <summary>Where a thread waits for any device of this platform.</summary>
    IDoorbell Doorbell { get; }

    /// <summary>The clock by which <see cref="Doorbell"/> counts, and the wall clock.</summary>
    TimeProvider Time { get; }

    /// <summary>Opens a network device; each is opened once.</summary>
    /// <exception cref="ArgumentException">No such device, or it is open already.</exception>
    INetworkDevice OpenNetwork(string name);

    /// <summary>Opens a block device; each is opened once.</summary>
    /// <exception cref="ArgumentException">No such device, or it is open already.</exception>
    IBlockDevice OpenBlock(string name);
}
