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
    private readonly List<Watch> _watches = [];
    private readonly List<Watch> _removed = [];
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

            _watches.Add(new Watch(++_last));
            return _last;
        }
    }

    /// <summary>Ends a watch.</summary>
    public PosixResult Remove(int watch)
    {
        lock (_changing)
        {
            int index = 0;
            while (index < _watches.Count && _watches[index].Number != watch)
            {
                index++;
            }

            if (index == _watches.Count)
            {
                return ErrorNumber.EINVAL;
            }

            _removed.Add(_watches[index]);
            _watches.RemoveAt(index);
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
            BinaryPrimitives.WriteInt32LittleEndian(told, _removed[0].Number);
            _removed.RemoveAt(0);
            BinaryPrimitives.WriteUInt32LittleEndian(told[MaskAt..], Ignored);
            return EventLength;
        }
    }

    // A class, so that its list is one of the instantiations that every image has.
    private sealed class Watch(int number)
    {
        public int Number => number;
    }
}
