using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Morgana.Pal.Guest;

internal static class EnvironmentChecks
{
    public static IEnumerable<Check> All =>
    [
        new("the environment names the system", () =>
        {
            Check.That(RuntimeInformation.OSDescription.Length > 0, "no description");
            Check.That(Environment.MachineName.Length > 0, "no machine name");
            Check.That(Environment.UserName.Length > 0, "no user name");
            Check.That(Environment.ProcessorCount > 0, "no processor");
            Check.That(Environment.ProcessId > 0, "no process");
            Check.Equal(4096, Environment.SystemPageSize);
            Check.Equal(Architecture.X64, RuntimeInformation.OSArchitecture);
        }),
        new("the application has a directory", () =>
        {
            Check.That(Directory.Exists(AppContext.BaseDirectory), "no base directory");
            Check.That(Directory.Exists(Environment.CurrentDirectory), "no current directory");
            Check.That(Environment.ProcessPath is { Length: > 0 }, "no process path");
        }),
        new("variables can be set", () =>
        {
            Environment.SetEnvironmentVariable("MORGANA_CHECK", "1");
            Check.Equal("1", Environment.GetEnvironmentVariable("MORGANA_CHECK"));
            Check.Equal(null, Environment.GetEnvironmentVariable("MORGANA_NOTHING"));
        }),
        new("the clocks go forward and agree with this century", () =>
        {
            long before = Stopwatch.GetTimestamp();
            long ticks = Environment.TickCount64;
            Thread.Sleep(2);
            Check.That(Stopwatch.GetTimestamp() > before, "the stopwatch stands still");
            Check.That(Environment.TickCount64 > ticks, "the tick count stands still");
            Check.That(DateTime.UtcNow.Year is > 2024 and < 2100, "the wall clock is wrong");
        }),
        new("memory in use is known", () => Check.That(Environment.WorkingSet > 0, "no working set")),
        new("standard error takes text", () => Console.Error.WriteLine("a line on standard error")),
        new("standard input is at its end or waits", () => Check.That(Console.IsInputRedirected || Console.In is not null, "no input")),
        new("a library is refused", () => Check.Throws<DllNotFoundException>(() => NativeLibrary.Load("libmorgana-nothing.so"))),
    ];
}
