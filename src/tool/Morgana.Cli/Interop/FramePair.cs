using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Morgana.Cli.Interop;

/// <summary>
/// Both ends of a frame link: one stays here, the other goes to the guest's process. Neither is inherited by accident.
/// </summary>
internal sealed class FramePair : IDisposable
{
    internal FramePair()
    {
        Span<int> ends = stackalloc int[2];
        unsafe
        {
            fixed (int* start = ends)
            {
                // SAFETY: socketpair writes two descriptors, and there is room for two.
                int result = Native.SocketPair(
                    Native.AddressFamilyUnix, Native.SocketSequentialPacket | Native.SocketCloseOnExec, 0, start);
                if (result != 0)
                {
                    throw new Win32Exception(Marshal.GetLastPInvokeError());
                }
            }
        }

        Ours = new SafeFileHandle(ends[0], ownsHandle: true);
        Guests = new SafeFileHandle(ends[1], ownsHandle: true);
    }

    /// <summary>The gateway's end.</summary>
    internal SafeFileHandle Ours { get; }

    /// <summary>The guest's end; to be closed here once its process has it, so that each side sees the other's end.</summary>
    internal SafeFileHandle Guests { get; }

    public void Dispose()
    {
        Ours.Dispose();
        Guests.Dispose();
    }
}
