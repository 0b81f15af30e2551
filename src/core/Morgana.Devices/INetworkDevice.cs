namespace Morgana.Devices;

/// <summary>
/// An Ethernet device. It belongs to one owner and is not safe for several threads; it never blocks: who has nothing to do
/// waits at the platform's <see cref="IDoorbell"/>.
/// </summary>
/// <remarks>
/// The buffers are the device's. The owner writes a frame straight into the memory from which the device sends it, and
/// reads a received one where the device put it: no copy is made at this border. Frames are Ethernet frames without the
/// frame check sequence.
/// </remarks>
public interface INetworkDevice
{
    /// <summary>The largest frame that any device takes with segmentation offload: header and 64 KiB.</summary>
    const int MaxLargeFrame = 14 + 65_535;

    /// <summary>The station's address.</summary>
    MacAddress Mac { get; }

    /// <summary>The largest network-layer packet in bytes, the Ethernet header not counted.</summary>
    int Mtu { get; }

    /// <summary>What the device does in place of the stack; fixed for the device's life.</summary>
    NetworkOffloads Offloads { get; }

    /// <summary>
    /// Borrows room for one frame of up to <paramref name="length"/> bytes; valid until <see cref="Commit"/> or the next
    /// call of this method, which gives the room back unused. False when the device is full: the frame waits, and the
    /// doorbell rings when there is room again.
    /// </summary>
    bool TryReserve(int length, out Span<byte> frame);

    /// <summary>
    /// Hands the first <paramref name="length"/> bytes of the reserved room over to be sent, in order. The frame leaves
    /// with the next <see cref="Flush"/> at the latest.
    /// </summary>
    void Commit(int length, in FrameMetadata metadata);

    /// <summary>Makes all committed frames visible to the other side and wakes it if it sleeps. Call it once a burst.</summary>
    void Flush();

    /// <summary>
    /// Lends the next received frame; valid until the next call of this method, which gives it back to the device. False
    /// when none is there. The bytes may come from an enemy and, on a shared ring, from memory that the other side can
    /// still write: parse a header once into a value and use the value.
    /// </summary>
    bool TryReceive(out ReadOnlySpan<byte> frame, out FrameMetadata metadata);
}
