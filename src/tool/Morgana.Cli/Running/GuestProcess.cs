using System.Collections;
using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Morgana.Cli.Building;
using Morgana.Cli.Interop;

namespace Morgana.Cli.Running;

/// <summary>
/// The child process that is the guest: the tender, or the program itself. It has the tool's standard streams and one more
/// descriptor, the frame link.
/// </summary>
/// <remarks>
/// <see cref="System.Diagnostics.Process"/> can neither pass a descriptor nor do this:
/// <list type="bullet">
/// <item>The child has a session of its own. A Ctrl-C on the terminal goes to the tool alone, which passes it on once; and a
/// process outside of the terminal's session may still read and write it.</item>
/// <item>It dies with the tool, whatever ends that: util-linux's setpriv sets PR_SET_PDEATHSIG and becomes the child. The kernel
/// watches the thread that starts the process, and so that thread must be the one that waits.</item>
/// </list>
/// </remarks>
internal sealed class GuestProcess
{
    /// <summary>The descriptor under which the child finds the frame link.</summary>
    internal const int LinkDescriptor = 3;

    private const string DeathSignalCommand = "/usr/bin/setpriv";

    // waitpid's status: the signal is in the low seven bits, the exit code above the lowest byte.
    private const int StatusSignalMask = 0x7f;
    private const int StatusExitShift = 8;

    private readonly Lock _lock = new();
    private readonly int _id;
    private bool _isReaped;
    private int _stopRequests;

    private GuestProcess(int id) => _id = id;

    /// <summary>Starts a program. Call <see cref="Wait"/> on the same thread.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="link">The guest's end of the frame link; null: none.</param>
    /// <exception cref="Win32Exception">The system refuses.</exception>
    internal static GuestProcess Start(IReadOnlyList<string> command, SafeFileHandle? link)
    {
        using StringVector arguments = new([DeathSignalCommand, "--pdeathsig", "KILL", "--", .. command]);
        using StringVector environment = new(EnvironmentOfChild());
        bool isLent = false;
        try
        {
            link?.DangerousAddRef(ref isLent);
            return new GuestProcess(Spawn(arguments, environment, link is null ? -1 : (int)link.DangerousGetHandle()));
        }
        finally
        {
            if (isLent)
            {
                link!.DangerousRelease();
            }
        }
    }

    /// <summary>Asks the guest to stop; at the second call it is killed. Safe on any thread.</summary>
    internal void Stop()
    {
        lock (_lock)
        {
            // Once it is reaped its number may be another process's.
            if (!_isReaped)
            {
                _stopRequests++;
                _ = Native.Kill(_id, _stopRequests == 1 ? Native.SignalInterrupt : Native.SignalKill);
            }
        }
    }

    /// <summary>Returns when the process has ended: its exit code, or 128 + the signal that ended it.</summary>
    internal unsafe int Wait()
    {
        byte* information = stackalloc byte[Native.OpaqueSize];
        while (Native.WaitId(Native.WaitForProcess, _id, information, Native.WaitExited | Native.WaitKeep) != 0)
        {
            if (Marshal.GetLastPInvokeError() != Native.ErrorInterrupted)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }
        }

        lock (_lock)
        {
            int status;
            _ = Native.WaitPid(_id, &status, 0);
            _isReaped = true;
            int signal = status & StatusSignalMask;
            return signal != 0 ? ExitCodes.Signalled + signal : (status >> StatusExitShift) & byte.MaxValue;
        }
    }

    private static List<string> EnvironmentOfChild()
    {
        List<string> environment = [];
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            environment.Add($"{variable.Key}={variable.Value}");
        }

        if (DotnetHost.Root is { } root && Environment.GetEnvironmentVariable("DOTNET_ROOT") is null)
        {
            environment.Add($"DOTNET_ROOT={root}");
        }

        return environment;
    }

    private static unsafe int Spawn(StringVector arguments, StringVector environment, int link)
    {
        byte* actions = stackalloc byte[Native.OpaqueSize];
        byte* attributes = stackalloc byte[Native.OpaqueSize];
        byte* signals = stackalloc byte[Native.OpaqueSize];

        // SAFETY: each block is larger than the type that libc keeps in it, and is initialized before any other use.
        Check(Native.InitializeFileActions(actions));
        Check(Native.InitializeAttributes(attributes));
        try
        {
            if (link >= 0)
            {
                // All other descriptors of the tool close on exec; the duplicate does not.
                Check(Native.AddDuplicate(actions, link, LinkDescriptor));
            }

            // The runtime ignores SIGPIPE and blocks what it handles: the child begins with neither.
            Check(Native.SetFlags(attributes, Native.SpawnSetSession | Native.SpawnSetSignalMask | Native.SpawnSetSignalDefaults));
            Check(Native.EmptySignals(signals));
            Check(Native.SetSignalMask(attributes, signals));
            Check(Native.FillSignals(signals));
            Check(Native.SetSignalDefaults(attributes, signals));

            int process;
            Check(Native.Spawn(&process, arguments.Start[0], actions, attributes, arguments.Start, environment.Start));
            return process;
        }
        finally
        {
            _ = Native.DestroyAttributes(attributes);
            _ = Native.DestroyFileActions(actions);
        }
    }

    // These functions return the error number.
    private static void Check(int error)
    {
        if (error != 0)
        {
            throw new Win32Exception(error);
        }
    }
}
