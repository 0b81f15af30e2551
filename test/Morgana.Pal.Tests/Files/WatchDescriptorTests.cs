using System.Buffers.Binary;
using Morgana.Pal.Descriptors;
using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Tests.Files;

public sealed class WatchDescriptorTests
{
    private readonly WatchDescriptor _watches = new();

    [Fact]
    public void A_removed_watch_is_told()
    {
        int first = (int)_watches.Add().Count;
        int second = (int)_watches.Add().Count;
        Assert.NotEqual(first, second);
        Assert.Equal(PollEvents.None, _watches.Ready);

        Assert.Equal(ErrorNumber.None, _watches.Remove(second).Error);
        Assert.Equal(PollEvents.Input, _watches.Ready);

        byte[] told = new byte[64];
        Assert.Equal(WatchDescriptor.EventLength, _watches.Read(told).Count);
        Assert.Equal(second, BinaryPrimitives.ReadInt32LittleEndian(told));
        Assert.Equal(WatchDescriptor.Ignored, BinaryPrimitives.ReadUInt32LittleEndian(told.AsSpan(4)));
        Assert.Equal(PollEvents.None, _watches.Ready);
    }

    [Fact]
    public void A_watch_is_removed_once()
    {
        int watch = (int)_watches.Add().Count;
        _watches.Remove(watch);
        Assert.Equal(ErrorNumber.EINVAL, _watches.Remove(watch).Error);
        Assert.Equal(ErrorNumber.EINVAL, _watches.Remove(0).Error);
    }

    [Fact]
    public void A_buffer_without_room_for_an_event_is_refused() =>
        Assert.Equal(ErrorNumber.EINVAL, _watches.Read(new byte[WatchDescriptor.EventLength - 1]).Error);

    [Fact]
    public void A_reader_waits_for_the_removal()
    {
        int watch = (int)_watches.Add().Count;
        long read = 0;
        Thread reader = new(() => read = _watches.Read(new byte[WatchDescriptor.EventLength]).Count);
        reader.Start();
        _watches.Remove(watch);
        reader.Join();
        Assert.Equal(WatchDescriptor.EventLength, read);
    }

    [Fact]
    public void Watches_have_an_end()
    {
        for (int count = 0; count < WatchDescriptor.MaxWatches; count++)
        {
            Assert.Equal(ErrorNumber.None, _watches.Add().Error);
        }

        Assert.Equal(ErrorNumber.ENOSPC, _watches.Add().Error);
    }
}
