namespace Morgana.Pal.Files.Nodes;

/// <summary>A read-only text that is made anew at each read from its start, as the files of /proc are.</summary>
internal sealed class GeneratedFile(FileTime created, Func<byte[]> generate) : Node(FileModes.RegularFile, ReadOnly, created)
{
    private const int ReadOnly = 0x124; // r--r--r--

    private byte[] _content = [];

    /// <inheritdoc/>
    public override PosixResult ReadAt(Span<byte> buffer, long offset)
    {
        if (offset == 0)
        {
            _content = generate();
        }

        if (offset < 0)
        {
            return ErrorNumber.EINVAL;
        }

        int count = (int)Math.Clamp(_content.Length - offset, 0, buffer.Length);
        if (count > 0)
        {
            _content.AsSpan((int)offset, count).CopyTo(buffer);
        }

        return count;
    }

    /// <inheritdoc/>
    public override PosixResult WriteAt(ReadOnlySpan<byte> data, long offset) => ErrorNumber.EACCES;
}
