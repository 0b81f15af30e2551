namespace Morgana.Pal.Files.Nodes;

/// <summary>A file in memory, in blocks, so that growing copies nothing. Blocks never written are zeroes without memory.</summary>
internal sealed class MemoryFile(FileTime created, int permissions, MemoryBudget budget)
    : Node(FileModes.RegularFile, permissions, created)
{
    /// <summary>Bytes of a block.</summary>
    public const int BlockSize = 4096;

    /// <summary>The longest file: what its table of blocks may take stays under a megabyte.</summary>
    public const long MaxLength = 64L << 20;

    private byte[]?[] _blocks = [];
    private long _length;

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override PosixResult ReadAt(Span<byte> buffer, long offset)
    {
        if (offset < 0)
        {
            return ErrorNumber.EINVAL;
        }

        int count = (int)Math.Clamp(_length - offset, 0, buffer.Length);
        for (int done = 0; done < count;)
        {
            (int block, int at) = Place(offset + done);
            int part = Math.Min(BlockSize - at, count - done);
            Span<byte> target = buffer.Slice(done, part);
            if (_blocks[block] is { } bytes)
            {
                bytes.AsSpan(at, part).CopyTo(target);
            }
            else
            {
                target.Clear();
            }

            done += part;
        }

        return count;
    }

    /// <inheritdoc/>
    public override PosixResult WriteAt(ReadOnlySpan<byte> data, long offset)
    {
        if (offset < 0)
        {
            return ErrorNumber.EINVAL;
        }

        if (offset > MaxLength - data.Length)
        {
            return ErrorNumber.EFBIG;
        }

        int done = 0;
        while (done < data.Length)
        {
            (int block, int at) = Place(offset + done);
            if (BlockForWriting(block) is not { } bytes)
            {
                break;
            }

            int part = Math.Min(BlockSize - at, data.Length - done);
            data.Slice(done, part).CopyTo(bytes.AsSpan(at));
            done += part;
            _length = Math.Max(_length, offset + done);
        }

        return done == 0 && data.Length > 0 ? ErrorNumber.ENOSPC : done;
    }

    /// <inheritdoc/>
    public override PosixResult SetLength(long length)
    {
        if (length is < 0 or > MaxLength)
        {
            return length < 0 ? ErrorNumber.EINVAL : ErrorNumber.EFBIG;
        }

        int kept = BlocksFor(length);
        for (int block = kept; block < _blocks.Length; block++)
        {
            budget.GiveBack(_blocks[block] is null ? 0 : 1);
            _blocks[block] = null;
        }

        Array.Resize(ref _blocks, kept);
        int used = (int)(length % BlockSize);
        if (length < _length && used != 0)
        {
            _blocks[kept - 1]?.AsSpan(used).Clear(); // what comes back by extending again must be zero
        }

        _length = length;
        return PosixResult.Success;
    }

    private static (int Block, int At) Place(long offset) => ((int)(offset / BlockSize), (int)(offset % BlockSize));

    private static int BlocksFor(long length) => (int)((length + BlockSize - 1) / BlockSize);

    private byte[]? BlockForWriting(int block)
    {
        if (block >= _blocks.Length)
        {
            Array.Resize(ref _blocks, Math.Max(block + 1, Math.Min(_blocks.Length * 2, BlocksFor(MaxLength))));
        }

        return _blocks[block] ??= budget.Take();
    }
}
