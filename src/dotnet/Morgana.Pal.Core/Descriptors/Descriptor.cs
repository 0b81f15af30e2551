namespace Morgana.Pal.Descriptors;

/// <summary>
/// What an open file descriptor stands for. A kind of file overrides what it can do; the rest answers as POSIX says for a
/// file that cannot. Duplicated descriptors share one object.
/// </summary>
internal abstract class Descriptor
{
    /// <summary>How many numbers stand for this object; kept by <see cref="DescriptorTable"/>.</summary>
    public int References { get; set; }

    /// <summary>What fstat tells.</summary>
    public abstract FileStatus Status { get; }

    /// <summary>What is ready now; an ordinary file always is.</summary>
    public virtual PollEvents Ready => PollEvents.Input | PollEvents.Output;

    /// <summary>Fills up to the buffer's length from the current place; 0 is the end.</summary>
    public virtual PosixResult Read(Span<byte> buffer) => ErrorNumber.EBADF;

    /// <summary>Writes at the current place; the answer is how much was taken.</summary>
    public virtual PosixResult Write(ReadOnlySpan<byte> data) => ErrorNumber.EBADF;

    /// <summary>As <see cref="Read"/>, from <paramref name="offset"/>.</summary>
    public virtual PosixResult ReadAt(Span<byte> buffer, long offset) => ErrorNumber.ESPIPE;

    /// <summary>As <see cref="Write"/>, at <paramref name="offset"/>.</summary>
    public virtual PosixResult WriteAt(ReadOnlySpan<byte> data, long offset) => ErrorNumber.ESPIPE;

    /// <summary>Moves the current place and answers where it is.</summary>
    public virtual PosixResult Seek(long offset, SeekOrigin origin) => ErrorNumber.ESPIPE;

    /// <summary>Cuts or extends with zeroes.</summary>
    public virtual PosixResult SetLength(long length) => ErrorNumber.EINVAL;

    /// <summary>flock, never blocking: whoever would wait is told <see cref="ErrorNumber.EAGAIN"/>.</summary>
    public virtual PosixResult Lock(FileLockOperation operation) => ErrorNumber.ENOTSUP;

    /// <summary>The last descriptor of this object is gone.</summary>
    public virtual void Close()
    {
    }
}
