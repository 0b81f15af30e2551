namespace Morgana.Pal.Descriptors;

/// <summary>Standard output and error: the machine's console, in the order of all else that is written there.</summary>
internal sealed unsafe class ConsoleOutput : Descriptor
{
    /// <inheritdoc/>
    public override FileStatus Status => ConsoleStatus.Value;

    /// <inheritdoc/>
    public override PollEvents Ready => PollEvents.Output;

    /// <inheritdoc/>
    public override PosixResult Write(ReadOnlySpan<byte> data)
    {
        // SAFETY: the call does not keep the pointer.
        fixed (byte* bytes = data)
        {
            Machine.ConsoleWrite(bytes, (nuint)data.Length);
        }

        return data.Length;
    }
}
