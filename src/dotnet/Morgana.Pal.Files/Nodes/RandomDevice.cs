namespace Morgana.Pal.Files.Nodes;

/// <summary>/dev/urandom and /dev/random: the machine's own generator. What is written is not taken as entropy.</summary>
internal sealed class RandomDevice(FileTime created, RandomDevice.Fill fill)
    : Node(FileModes.CharacterDevice, FileModes.EveryoneReadsAndWrites, created)
{
    /// <summary>Fills the buffer from a generator.</summary>
    public delegate void Fill(Span<byte> buffer);

    /// <inheritdoc/>
    public override PosixResult ReadAt(Span<byte> buffer, long offset)
    {
        fill(buffer);
        return buffer.Length;
    }

    /// <inheritdoc/>
    public override PosixResult WriteAt(ReadOnlySpan<byte> data, long offset) => data.Length;
}
