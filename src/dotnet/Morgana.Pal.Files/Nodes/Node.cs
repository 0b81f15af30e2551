using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Files.Nodes;

/// <summary>
/// What a name in a directory stands for. Not safe for several threads: the <see cref="FileSystem"/> that holds it locks.
/// </summary>
internal abstract class Node
{
    private const int HasBirthTime = 1; // Interop.Sys.FileStatusFlags

    private static long _lastInode = 1; // 1 is the console

    private readonly long _inode = Interlocked.Increment(ref _lastInode);
    private readonly FileTime _created;
    private int _holders; // names and open files

    /// <summary>A node that nobody holds yet.</summary>
    protected Node(int type, int permissions, FileTime created)
    {
        Type = type;
        Permissions = permissions;
        _created = Accessed = Modified = created;
    }

    /// <summary>Who holds the node by flock.</summary>
    public FileLocks Locks { get; } = new();

    /// <summary>rwx of owner, group and others.</summary>
    public int Permissions { get; set; }

    /// <summary>When it was last read, as far as anybody said so.</summary>
    public FileTime Accessed { get; set; }

    /// <summary>When its content last changed.</summary>
    public FileTime Modified { get; set; }

    /// <summary>Bytes of content.</summary>
    public virtual long Length => 0;

    /// <summary>Whether it is a directory.</summary>
    public bool IsDirectory => Type == FileModes.Directory;

    /// <summary>The type bits of the mode.</summary>
    public int Type { get; }

    /// <summary>What stat tells.</summary>
    public FileStatus Status => new()
    {
        Flags = HasBirthTime,
        Mode = Type | Permissions,
        Size = Length,
        ATime = Accessed.Seconds,
        ATimeNsec = Accessed.Nanoseconds,
        MTime = Modified.Seconds,
        MTimeNsec = Modified.Nanoseconds,
        CTime = Modified.Seconds,
        CTimeNsec = Modified.Nanoseconds,
        BirthTime = _created.Seconds,
        BirthTimeNsec = _created.Nanoseconds,
        Dev = 1,
        Ino = _inode,
    };

    /// <summary>A name or an open file more stands for this node.</summary>
    public void Hold() => _holders++;

    /// <summary>One less; the last gives the content's memory back.</summary>
    public void LetGo()
    {
        _holders--;
        if (_holders == 0)
        {
            SetLength(0);
        }
    }

    /// <summary>Copies content from <paramref name="offset"/>; 0 is the end.</summary>
    public abstract PosixResult ReadAt(Span<byte> buffer, long offset);

    /// <summary>Puts content at <paramref name="offset"/>; the answer is how much was taken.</summary>
    public abstract PosixResult WriteAt(ReadOnlySpan<byte> data, long offset);

    /// <summary>Cuts or extends with zeroes.</summary>
    public virtual PosixResult SetLength(long length) => ErrorNumber.EINVAL;
}
