namespace Morgana.Pal;

/// <summary>
/// What a POSIX call answers, before it is split into -1 and errno: a count, or an error. No record: a record's text would
/// bring the formatting of enums into every image.
/// </summary>
internal readonly struct PosixResult
{
    private readonly long _value; // a count from 0 on, or an error's number below it

    private PosixResult(long value) => _value = value;

    /// <summary>Nothing to tell but that it went well.</summary>
    public static PosixResult Success => default;

    /// <summary>The error, or <see cref="ErrorNumber.None"/>.</summary>
    public ErrorNumber Error => _value < 0 ? (ErrorNumber)(-_value) : ErrorNumber.None;

    /// <summary>The count; 0 after an error.</summary>
    public long Count => Math.Max(_value, 0);

    /// <summary>A count, never negative.</summary>
    public static implicit operator PosixResult(long count) => new(count);

    /// <summary>An error.</summary>
    public static implicit operator PosixResult(ErrorNumber error) => new(-(long)error);

    /// <summary>Answers C's way: the count, or -1 with errno set. The last thing that an export does.</summary>
    public long Report()
    {
        if (_value >= 0)
        {
            return _value;
        }

        Machine.SetErrorNumber((int)Error);
        return -1;
    }
}
