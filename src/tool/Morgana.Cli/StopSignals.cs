using System.Runtime.InteropServices;

namespace Morgana.Cli;

/// <summary>
/// While it lives, the signals that ask the tool to stop (Ctrl-C, kill, a closed terminal) go to a handler in place of ending
/// the tool. The handler runs on a thread of its own.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly PosixSignalRegistration[] _registrations;

    internal StopSignals(Action<PosixSignal> stop) =>
        _registrations = [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            stop(context.Signal);
        }))];

    /// <summary>Gives the signals their own effects back.</summary>
    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }
    }
}
