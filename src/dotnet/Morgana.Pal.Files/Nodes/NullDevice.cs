namespace Morgana.Pal.Files.Nodes;

/// <summary>/dev/null: always at its end, and takes everything.</summary>
internal sealed class NullDevice(FileTime created) : Node(FileModes.CharacterDevice, FileModes.EveryoneReadsAndWrites, created)
{
    /// <inheritdoc/>
    public override PosixResult ReadAt(Span<byte> buffer, long offset) => PosixResult.Success;

    /// <inheritdoc/>
    public override PosixResult WriteAt(ReadOnlySpan<byte> data, long offset) => data.Length;
}
