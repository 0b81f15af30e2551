namespace Morgana.Devices;

/// <summary>What is known of a frame's transport checksum.</summary>
public enum FrameChecksum : byte
{
    /// <summary>It stands in the frame; who receives it verifies it.</summary>
    InFrame = 0,

    /// <summary>
    /// Only the pseudo-header's sum stands at the checksum's place. Sending: the device completes it. Receiving: the frame
    /// never was on a wire and the checksum needs no verification.
    /// </summary>
    Partial = 1,

    /// <summary>The device has verified it.</summary>
    Verified = 2,
}

/// <summary>How a large frame is cut into segments.</summary>
public enum FrameSegmentation : byte
{
    /// <summary>One frame is one packet.</summary>
    None = 0,

    /// <summary>TCP over IPv4.</summary>
    Tcp4 = 1,

    /// <summary>TCP over IPv6.</summary>
    Tcp6 = 2,
}

/// <summary>
/// What travels beside a frame between a stack and a device with offloads: the content of virtio's <c>virtio_net_hdr</c>
/// (virtio 1.2, 5.1.6). The default value says "nothing special".
/// </summary>
/// <param name="Checksum">What is known of the transport checksum.</param>
/// <param name="Segmentation">How the frame is to be cut, or was put together.</param>
/// <param name="ChecksumStart">From which offset of the frame the checksum covers it; with <see cref="FrameChecksum.Partial"/>.</param>
/// <param name="ChecksumOffset">Where the checksum stands, counted from <paramref name="ChecksumStart"/>.</param>
/// <param name="HeaderLength">Bytes of Ethernet, IP and TCP header that each segment repeats; with segmentation.</param>
/// <param name="SegmentSize">Payload bytes of each segment but the last (the MSS); with segmentation.</param>
public readonly record struct FrameMetadata(
    FrameChecksum Checksum,
    FrameSegmentation Segmentation,
    ushort ChecksumStart,
    ushort ChecksumOffset,
    ushort HeaderLength,
    ushort SegmentSize);
