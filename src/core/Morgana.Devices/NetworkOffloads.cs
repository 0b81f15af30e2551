namespace Morgana.Devices;

/// <summary>Work that a network device does in place of the stack.</summary>
[Flags]
public enum NetworkOffloads
{
    /// <summary>Every frame is whole: checksums complete, at most the MTU.</summary>
    None = 0,

    /// <summary>The device completes the checksum of a sent frame (<see cref="FrameMetadata.ChecksumStart"/>).</summary>
    SendChecksum = 1,

    /// <summary>The device cuts a sent TCP/IPv4 frame of up to 64 KiB into segments.</summary>
    SendTcp4 = 2,

    /// <summary>The device cuts a sent TCP/IPv6 frame of up to 64 KiB into segments.</summary>
    SendTcp6 = 4,

    /// <summary>A received frame may have a checksum that is known to be good or was left out: see <see cref="FrameMetadata.Checksum"/>.</summary>
    ReceiveChecksum = 8,

    /// <summary>A received TCP frame may be up to 64 KiB, many segments in one.</summary>
    ReceiveLarge = 16,
}
