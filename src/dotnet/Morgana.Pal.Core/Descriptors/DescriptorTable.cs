namespace Morgana.Pal.Descriptors;

/// <summary>The open descriptors by their numbers. Safe for any number of threads.</summary>
internal sealed class DescriptorTable
{
    /// <summary>As many as Linux gives a process by default: what is not closed is found early.</summary>
    public const int MaxDescriptors = 1024;

    private const int FirstRoom = 16; // what a small site keeps open; it doubles from there

    private readonly Lock _changing = new();
    private Descriptor?[] _open = new Descriptor?[FirstRoom];

    /// <summary>What the number stands for, or null.</summary>
    public Descriptor? Find(nint number)
    {
        Descriptor?[] open = _open;
        return (nuint)number < (nuint)open.Length ? open[number] : null;
    }

    /// <summary>Gives <paramref name="descriptor"/> the lowest free number.</summary>
    public PosixResult Add(Descriptor descriptor)
    {
        lock (_changing)
        {
            int number = Array.IndexOf(_open, null);
            if (number < 0)
            {
                number = _open.Length;
                if (number == MaxDescriptors)
                {
                    return ErrorNumber.EMFILE;
                }

                Array.Resize(ref _open, number * 2);
            }

            _open[number] = descriptor;
            descriptor.References++;
            return number;
        }
    }

    /// <summary>As <see cref="Add"/>; a descriptor that gets no number is closed.</summary>
    public PosixResult AddOrClose(Descriptor descriptor)
    {
        PosixResult added = Add(descriptor);
        if (added.Error != ErrorNumber.None)
        {
            descriptor.Close();
        }

        return added;
    }

    /// <summary>Gives what <paramref name="number"/> stands for another number.</summary>
    public PosixResult Duplicate(nint number)
    {
        lock (_changing)
        {
            return Find(number) is { } descriptor ? Add(descriptor) : ErrorNumber.EBADF;
        }
    }

    /// <summary>Frees the number, and closes what it stood for if that was the last.</summary>
    public PosixResult Close(nint number)
    {
        Descriptor? unused = null;
        lock (_changing)
        {
            if (Find(number) is not { } descriptor)
            {
                return ErrorNumber.EBADF;
            }

            _open[number] = null;
            descriptor.References--;
            unused = descriptor.References == 0 ? descriptor : null;
        }

        unused?.Close();
        return PosixResult.Success;
    }
}
