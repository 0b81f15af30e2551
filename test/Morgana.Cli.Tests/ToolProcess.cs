using System.Diagnostics;

namespace Morgana.Cli.Tests;

/// <summary>The built tool as a process of its own, as a user starts it.</summary>
internal sealed class ToolProcess : IDisposable
{
    // No test measures time; this only keeps a hanging one from hanging all.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // Found here, so that a test may give the tool another PATH.
    private static readonly string Dotnet = Environment.GetEnvironmentVariable("PATH")!.Split(':')
        .Select(directory => Path.Combine(directory, "dotnet")).First(File.Exists);

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "morgana.dll");

    private readonly Process _process;
    private readonly Task<string> _error;

    private ToolProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    internal int Id => _process.Id;

    /// <summary>Starts it with nothing on its standard input.</summary>
    /// <param name="arguments">The tool's arguments.</param>
    /// <param name="environment">Further environment variables.</param>
    /// <param name="prefix">A command that becomes the tool in the end.</param>
    internal static ToolProcess Start(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, IEnumerable<string>? prefix = null)
    {
        // A test runner started in the background ignores SIGINT, and its children would.
        ProcessStartInfo start = new("/usr/bin/env")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string part in (string[])["--default-signal=INT", .. prefix ?? [], Dotnet, Tool])
        {
            start.ArgumentList.Add(part);
        }

        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return new ToolProcess(process);
    }

    /// <summary>Runs it to its end.</summary>
    internal static ToolResult Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    /// <summary>Runs it to its end with further environment variables.</summary>
    internal static ToolResult Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using ToolProcess tool = Start(arguments, environment);
        return tool.WaitForEnd();
    }

    /// <summary>Reads output up to a line that is <paramref name="expected"/>; returns the line before it.</summary>
    internal string WaitForLine(string expected)
    {
        string before = "";
        using CancellationTokenSource patience = new(Patience);
        while (_process.StandardOutput.ReadLineAsync(patience.Token).AsTask().GetAwaiter().GetResult() is { } line)
        {
            if (line == expected)
            {
                return before;
            }

            before = line;
        }

        Assert.Fail($"the tool ended without the line '{expected}': {_error.Result}");
        return before;
    }

    /// <summary>Sends a signal by its name.</summary>
    internal void Signal(string signal)
    {
        using Process kill = Process.Start("/bin/kill", [$"-{signal}", Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    internal ToolResult WaitForEnd()
    {
        Task<string> output = _process.StandardOutput.ReadToEndAsync();
        Assert.True(_process.WaitForExit(Patience), "the tool did not end");
        return new ToolResult(_process.ExitCode, output.Result, _error.Result);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
