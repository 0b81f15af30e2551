using System.Buffers.Binary;
using Morgana.Pal.Descriptors;

namespace Morgana.Pal.Files.Open;

/// <summary>
/// inotify over files that nobody else can change: it never tells a change, only that a watch was removed, by which .NET's
/// reading thread learns that it may end.
/// </summary>
internal sealed class WatchDescriptor : Descriptor
{
    /// <summary>Watches of one descriptor; Linux allows a user 8,192 by default.</summary>
    public const int MaxWatches = 8192;

    /// <summary>Bytes of an inotify_event without a name.</summary>
    public const int EventLength = 16;

    /// <summary>The mask of "this watch is gone" (inotify(7), IN_IGNORED).</summary>
    public const uint Ignored = 0x8000;

    private const int MaskAt = 4;

    private readonly object _changing = new(); // Monitor, for its Wait
    private readonly HashSet<int> _watches = [];
    private readonly Queue<int> _removed = [];
    private int _last;

    /// <inheritdoc/>
    public override FileStatus Status => default;

    /// <inheritdoc/>
    public override PollEvents Ready => _removed.Count > 0 ? PollEvents.Input : PollEvents.None;

    /// <summary>Watches one path more; the answer is the watch's number.</summary>
    public PosixResult Add()
    {
        lock (_changing)
        {
            if (_watches.Count == MaxWatches)
            {
                return ErrorNumber.ENOSPC;
            }

            _watches.Add(++_last);
            return _last;
        }
    }

    /// <summary>Ends a watch.</summary>
    public PosixResult Remove(int watch)
    {
        lock (_changing)
        {
            if (!_watches.Remove(watch))
            {
                return ErrorNumber.EINVAL;
            }

            _removed.Enqueue(watch);
            Monitor.PulseAll(_changing);
            return PosixResult.Success;
        }
    }

    /// <summary>Blocks until a watch was removed.</summary>
    public override PosixResult Read(Span<byte> buffer)
    {
        if (buffer.Length < EventLength)
        {
            return ErrorNumber.EINVAL;
        }

        lock (_changing)
        {
            while (_removed.Count == 0)
            {
                Monitor.Wait(_changing);
            }

            Span<byte> told = buffer[..EventLength];
            told.Clear();
            BinaryPrimitives.WriteInt32LittleEndian(told, _removed.Dequeue());
            BinaryPrimitives.WriteUInt32LittleEndian(told[MaskAt..], Ignored);
            return EventLength;
        }
    }
}
