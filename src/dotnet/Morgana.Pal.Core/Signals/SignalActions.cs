namespace Morgana.Pal.Signals;

/// <summary>Which signals .NET wants, and what becomes of the others. Safe for any number of threads.</summary>
internal sealed class SignalActions
{
    /// <summary>Numbers run from 1 to this; one bit each.</summary>
    public const int LastSignal = 63;

    /// <summary>What is added to the number of the signal that ended a process (POSIX shell, 2.8.2).</summary>
    public const int ExitStatusOfSignal = 128;

    private ulong _wanted;

    /// <summary>From now on .NET's handlers take <paramref name="signal"/>. False when there is no such signal.</summary>
    public bool TryEnable(int signal)
    {
        if (!IsSignal(signal))
        {
            return false;
        }

        Interlocked.Or(ref _wanted, 1UL << signal);
        return true;
    }

    /// <summary>From now on <paramref name="signal"/> does what it does by default.</summary>
    public void Disable(int signal)
    {
        if (IsSignal(signal))
        {
            Interlocked.And(ref _wanted, ~(1UL << signal));
        }
    }

    /// <summary>What becomes of <paramref name="signal"/> now.</summary>
    public SignalAction ActionOf(int signal) =>
        IsSignal(signal) && (Volatile.Read(ref _wanted) & (1UL << signal)) != 0 ? SignalAction.Deliver : DefaultOf(signal);

    /// <summary>
    /// What <paramref name="signal"/> does when no handler takes it (POSIX, signal.h). What would stop a process is
    /// ignored: nobody could continue a machine that has no shell.
    /// </summary>
    public static SignalAction DefaultOf(int signal) => (Signal)signal switch
    {
        Signal.Child or Signal.Continue or Signal.Urgent or Signal.WindowChange => SignalAction.Ignore,
        Signal.TerminalStop or Signal.TerminalInput or Signal.TerminalOutput => SignalAction.Ignore,
        _ => SignalAction.Terminate,
    };

    private static bool IsSignal(int signal) => signal is > 0 and <= LastSignal;
}
