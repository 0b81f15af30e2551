using Morgana.Pal.Descriptors;

namespace Morgana.Pal.Tests.Descriptors;

public sealed class DescriptorTableTests
{
    private readonly DescriptorTable _table = new();

    [Fact]
    public void The_lowest_free_number_is_given()
    {
        Assert.Equal([0L, 1L, 2L], Enumerable.Range(0, 3).Select(_ => _table.Add(new Closing()).Count));
        Assert.Equal(ErrorNumber.None, _table.Close(1).Error);
        Assert.Equal(1, _table.Add(new Closing()).Count);
        Assert.Equal(3, _table.Add(new Closing()).Count);
    }

    [Fact]
    public void What_was_duplicated_closes_with_its_last_number()
    {
        Closing file = new();
        nint first = (nint)_table.Add(file).Count;
        nint second = (nint)_table.Duplicate(first).Count;
        Assert.Same(file, _table.Find(second));

        _table.Close(first);
        Assert.Null(_table.Find(first));
        Assert.Equal(0, file.Closed);

        _table.Close(second);
        Assert.Equal(1, file.Closed);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(100_000)]
    public void A_number_that_stands_for_nothing_is_refused(int number)
    {
        Assert.Null(_table.Find(number));
        Assert.Equal(ErrorNumber.EBADF, _table.Close(number).Error);
        Assert.Equal(ErrorNumber.EBADF, _table.Duplicate(number).Error);
    }

    [Fact]
    public void The_table_has_an_end()
    {
        Closing file = new();
        for (int number = 0; number < DescriptorTable.MaxDescriptors; number++)
        {
            Assert.Equal(number, _table.Add(file).Count);
        }

        Assert.Equal(ErrorNumber.EMFILE, _table.Add(file).Error);
        Assert.Equal(ErrorNumber.EMFILE, _table.Duplicate(0).Error);
        Assert.Equal(0, file.Closed);
        Assert.Equal(ErrorNumber.EMFILE, _table.AddOrClose(file).Error);
        Assert.Equal(1, file.Closed);
        Assert.Equal(DescriptorTable.MaxDescriptors, file.References);
    }

    [Fact]
    public void Poll_tells_what_was_asked_for_and_what_is_wrong()
    {
        _table.Add(new EndOfInput());
        PollEvent[] events =
        [
            new() { FileDescriptor = 0, Events = PollEvents.Input | PollEvents.Output },
            new() { FileDescriptor = 0, Events = PollEvents.Output },
            new() { FileDescriptor = 7, Events = PollEvents.Input },
            new() { FileDescriptor = -1, Events = PollEvents.Input, TriggeredEvents = PollEvents.Error },
        ];

        Assert.Equal(2u, Poller.Look(_table, events));
        Assert.Equal(
            [PollEvents.Input, PollEvents.None, PollEvents.Invalid, PollEvents.None],
            events.Select(entry => entry.TriggeredEvents));
    }

    [Fact]
    public void What_a_descriptor_cannot_do_it_refuses()
    {
        Closing file = new();
        Assert.Equal(ErrorNumber.EBADF, file.Read(default).Error);
        Assert.Equal(ErrorNumber.EBADF, file.Write(default).Error);
        Assert.Equal(ErrorNumber.ESPIPE, file.ReadAt(default, 0).Error);
        Assert.Equal(ErrorNumber.ESPIPE, file.WriteAt(default, 0).Error);
        Assert.Equal(ErrorNumber.ESPIPE, file.Seek(0, SeekOrigin.Begin).Error);
        Assert.Equal(ErrorNumber.EINVAL, file.SetLength(0).Error);
        Assert.Equal(ErrorNumber.ENOTSUP, file.Lock(FileLockOperation.Shared).Error);
    }

    private sealed class Closing : Descriptor
    {
        public int Closed { get; private set; }

        public override FileStatus Status => default;

        public override void Close() => Closed++;
    }
}
