namespace Morgana.Pal.Descriptors;

/// <summary>Standard input: there is none, so it is at its end.</summary>
internal sealed class EndOfInput : Descriptor
{
    /// <inheritdoc/>
    public override FileStatus Status => ConsoleStatus.Value;

    /// <inheritdoc/>
    public override PollEvents Ready => PollEvents.Input;

    /// <inheritdoc/>
    public override PosixResult Read(Span<byte> buffer) => PosixResult.Success;
}
