namespace Morgana.Pal.Signals;

/// <summary>What becomes of a signal.</summary>
internal enum SignalAction
{
    /// <summary>Nothing happens.</summary>
    Ignore,

    /// <summary>The machine ends with 128 and the signal's number, as a shell tells it of a process.</summary>
    Terminate,

    /// <summary>.NET's registered handlers take it.</summary>
    Deliver,
}
