using System.Runtime.InteropServices;

namespace Morgana.Pal.Guest;

/// <summary>What a request to stop does to a program that listens.</summary>
internal static class StopRequests
{
    private const int ExitCode = 7;

    /// <summary>Ctrl-C is cancelled, and the program ends by itself.</summary>
    public static async Task<int> CancelAsync()
    {
        TaskCompletionSource asked = new();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine("ProcessExit");
        Console.CancelKeyPress += (_, stop) =>
        {
            Console.WriteLine($"CancelKeyPress {stop.SpecialKey}");
            stop.Cancel = true;
            asked.SetResult();
        };
        Console.WriteLine("waiting");
        await asked.Task;
        Environment.Exit(ExitCode);
        return 0;
    }

    /// <summary>SIGTERM is seen and not cancelled: the program ends with 128 + 15.</summary>
    public static async Task<int> AcceptAsync()
    {
        using PosixSignalRegistration registration =
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Console.WriteLine($"{signal.Signal}"));
        Console.WriteLine("waiting");
        await Task.Delay(Timeout.Infinite);
        return 0;
    }
}
