using System.Runtime.InteropServices;

namespace Morgana.Pal.Descriptors;

/// <summary>.NET's own <c>pollfd</c> (Interop.PollEvent).</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PollEvent
{
    public int FileDescriptor;
    public PollEvents Events;
    public PollEvents TriggeredEvents;
}
