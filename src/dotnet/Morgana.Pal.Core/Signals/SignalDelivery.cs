namespace Morgana.Pal.Signals;

/// <summary>
/// Waits for the monitor's request to stop and brings it to .NET as a signal. The waiting thread exists only once something
/// has registered for a signal; before that the floor leaves the request to the monitor, which ends the machine.
/// </summary>
internal static unsafe class SignalDelivery
{
    private static readonly SignalActions Actions = new();
    private static int _waiting; // 1 once the thread was started

    /// <summary>See <see cref="SignalActions.TryEnable"/>.</summary>
    public static bool TryEnable(int signal)
    {
        if (!Actions.TryEnable(signal))
        {
            return false;
        }

        if (Interlocked.Exchange(ref _waiting, 1) == 0)
        {
            new Thread(WaitForStop) { IsBackground = true, Name = "Morgana signals" }.Start();
        }

        return true;
    }

    /// <summary>See <see cref="SignalActions.Disable"/>.</summary>
    public static void Disable(int signal) => Actions.Disable(signal);

    /// <summary>Does what <paramref name="signal"/> does by default.</summary>
    public static void DoDefault(int signal)
    {
        if (SignalActions.DefaultOf(signal) == SignalAction.Terminate)
        {
            Machine.Exit(SignalActions.ExitStatusOfSignal + signal);
        }
    }

    /// <summary>Brings <paramref name="signal"/> to its handlers, or does what it does without any.</summary>
    public static void Raise(int signal)
    {
        delegate* unmanaged<int, int, int> handler = Machine.PosixSignalHandler();
        bool taken = Actions.ActionOf(signal) == SignalAction.Deliver
            && handler != null
            && handler(signal, PosixSignalOf(signal)) != 0;
        if (!taken)
        {
            DoDefault(signal);
        }
    }

    // A second request ends the machine at once (hvt ABI, call 34): one is all that there is to wait for.
    private static void WaitForStop() => Raise((int)Machine.WaitForStop());

    /// <summary>.NET's name for a signal: its own negative number where it has one, else the platform's.</summary>
    private static int PosixSignalOf(int signal)
    {
        for (int named = -1; Machine.PlatformSignalNumber(named) is int number and not 0; named--)
        {
            if (number == signal)
            {
                return named;
            }
        }

        return signal;
    }
}
