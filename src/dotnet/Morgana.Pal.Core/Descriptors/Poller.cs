namespace Morgana.Pal.Descriptors;

/// <summary>poll over a <see cref="DescriptorTable"/>.</summary>
internal static class Poller
{
    /// <summary>What is told without being asked for (POSIX, poll).</summary>
    private const PollEvents AlwaysTold = PollEvents.Error | PollEvents.HangUp | PollEvents.Invalid;

    /// <summary>Writes what is ready to each event and answers how many have something.</summary>
    public static uint Look(DescriptorTable descriptors, Span<PollEvent> events)
    {
        uint triggered = 0;
        foreach (ref PollEvent entry in events)
        {
            entry.TriggeredEvents = entry.FileDescriptor < 0
                ? PollEvents.None
                : ReadyOf(descriptors.Find(entry.FileDescriptor)) & (entry.Events | AlwaysTold);
            triggered += entry.TriggeredEvents == PollEvents.None ? 0u : 1u;
        }

        return triggered;
    }

    private static PollEvents ReadyOf(Descriptor? descriptor) => descriptor?.Ready ?? PollEvents.Invalid;
}
