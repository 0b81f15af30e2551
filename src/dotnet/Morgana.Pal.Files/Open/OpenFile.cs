using Morgana.Pal.Descriptors;
using Morgana.Pal.Files.Nodes;

namespace Morgana.Pal.Files.Open;

/// <summary>A node that somebody opened: its place, and what it was opened for.</summary>
internal sealed class OpenFile : Descriptor
{
    private const OpenFlags AccessMask = OpenFlags.WriteOnly | OpenFlags.ReadWrite;

    private readonly FileSystem _files;
    private readonly Node _node;
    private readonly OpenFlags _flags;
    private long _position;

    /// <summary>Opens <paramref name="node"/>; <see cref="FileSystem.Changing"/> is held.</summary>
    public OpenFile(FileSystem files, Node node, OpenFlags flags)
    {
        _files = files;
        _node = node;
        _flags = flags;
        node.Hold();
    }

    /// <inheritdoc/>
    public override FileStatus Status
    {
        get
        {
            lock (_files.Changing)
            {
                return _node.Status;
            }
        }
    }

    /// <summary>The node itself; used with <see cref="FileSystem.Changing"/> held.</summary>
    public Node Node => _node;

    private bool CanRead => (_flags & AccessMask) != OpenFlags.WriteOnly;

    private bool CanWrite => (_flags & AccessMask) != OpenFlags.ReadOnly;

    /// <inheritdoc/>
    public override PosixResult Read(Span<byte> buffer)
    {
        lock (_files.Changing)
        {
            PosixResult read = ReadAt(buffer, _position);
            _position += read.Count;
            return read;
        }
    }

    /// <inheritdoc/>
    public override PosixResult Write(ReadOnlySpan<byte> data)
    {
        lock (_files.Changing)
        {
            PosixResult written = WriteAt(data, _position);
            _position += written.Count;
            return written;
        }
    }

    /// <inheritdoc/>
    public override PosixResult ReadAt(Span<byte> buffer, long offset)
    {
        lock (_files.Changing)
        {
            return CanRead ? _node.ReadAt(buffer, offset) : ErrorNumber.EBADF;
        }
    }

    /// <inheritdoc/>
    public override PosixResult WriteAt(ReadOnlySpan<byte> data, long offset)
    {
        lock (_files.Changing)
        {
            if (!CanWrite)
            {
                return ErrorNumber.EBADF;
            }

            _node.Modified = _files.Now;
            return _node.WriteAt(data, offset);
        }
    }

    /// <inheritdoc/>
    public override PosixResult Seek(long offset, SeekOrigin origin)
    {
        lock (_files.Changing)
        {
            long start = origin switch
            {
                SeekOrigin.Begin => 0,
                SeekOrigin.Current => _position,
                _ => _node.Length,
            };
            if (offset < -start || offset > long.MaxValue - start)
            {
                return ErrorNumber.EINVAL;
            }

            _position = start + offset;
            return _position;
        }
    }

    /// <inheritdoc/>
    public override PosixResult SetLength(long length)
    {
        lock (_files.Changing)
        {
            if (!CanWrite)
            {
                return ErrorNumber.EINVAL;
            }

            _node.Modified = _files.Now;
            return _node.SetLength(length);
        }
    }

    /// <inheritdoc/>
    public override PosixResult Lock(FileLockOperation operation)
    {
        lock (_files.Changing)
        {
            return _node.Locks.Change(this, operation);
        }
    }

    /// <inheritdoc/>
    public override void Close()
    {
        lock (_files.Changing)
        {
            _node.Locks.Release(this);
            _node.LetGo();
        }
    }
}
