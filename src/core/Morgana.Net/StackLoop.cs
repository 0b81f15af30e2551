using Morgana.Devices;

namespace Morgana.Net;

/// <summary>The body of the thread that owns a stack: polls it, and waits at the doorbell when there is nothing to do.</summary>
public sealed class StackLoop
{
    /// <summary>A loop for one stack. <paramref name="time"/> is the clock by which <paramref name="doorbell"/> counts.</summary>
    public StackLoop(NetworkStack stack, IDoorbell doorbell, TimeProvider time) => throw new NotImplementedException();

    /// <summary>The stack; to be touched only inside of what was posted and in handlers.</summary>
    public NetworkStack Stack => throw new NotImplementedException();

    /// <summary>
    /// Runs until <paramref name="stopping"/> is cancelled, on the calling thread. What was posted before the cancellation
    /// still runs. An exception of a handler or of posted work ends the loop and comes out here.
    /// </summary>
    public void Run(CancellationToken stopping) => throw new NotImplementedException();

    /// <summary>
    /// Has <paramref name="action"/> called with <paramref name="state"/> on the loop's thread, in the order of the posts,
    /// and wakes it. Safe for any thread; allocates nothing for a static action once the queue has grown.
    /// </summary>
    public void Post(Action<object?> action, object? state) => throw new NotImplementedException();
}
