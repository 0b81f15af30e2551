using System.Collections.ObjectModel;
using System.Diagnostics;
using Morgana.Cli.Arguments;
using Morgana.Cli.Progress;

namespace Morgana.Cli.Building;

/// <summary>
/// One run of <c>dotnet publish</c> with Morgana.Sdk and <see cref="BuildLogger"/>. What it makes appears in the output
/// directory only when it is complete.
/// </summary>
internal sealed class PublishCommand(Project project, TargetKind target, string output) : IDisposable
{
    // BuildLogger by its name: its base types are there in MSBuild's process alone.
    private const string LoggerType = "Morgana.Cli.Building.BuildLogger";

    private static readonly string LoggerAssembly = Path.Combine(AppContext.BaseDirectory, "morgana.dll");

    // A process is a directory; it is filled under another name and then renamed.
    private readonly string _process = Path.Combine(output, $"{project.Name}.host");
    private readonly string _unfinished = Path.Combine(output, $".{project.Name}.host.{Environment.ProcessId}");
    private readonly string _facts = Path.Combine(Path.GetTempPath(), $"morgana-{Environment.ProcessId}.json");

    /// <summary>Runs it to its end; calls <paramref name="begin"/> with each step.</summary>
    /// <exception cref="BuildFailedException">The project does not compile.</exception>
    /// <exception cref="BadInputException">Morgana's SDK refuses the project.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="interrupted"/>.</exception>
    internal void Run(BuildOutcome outcome, Action<BuildStep> begin, CancellationToken interrupted)
    {
        using Process process = Process.Start(StartInfo()) ?? throw new InvalidOperationException("no process was started");
        using CancellationTokenRegistration kill = interrupted.Register(() => process.Kill(entireProcessTree: true));
        process.StandardInput.Close();
        Task<string> complaints = process.StandardError.ReadToEndAsync(CancellationToken.None);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (outcome.Take(line) is { } step)
            {
                begin(step);
            }
        }

        process.WaitForExit();
        interrupted.ThrowIfCancellationRequested();
        if (process.ExitCode != ExitCodes.Success)
        {
            throw Failure(outcome, complaints.Result);
        }
    }

    /// <summary>What a successful run has made.</summary>
    /// <exception cref="BadInputException">It is not a program.</exception>
    internal Artifact TakeArtifact(out ProjectFacts facts)
    {
        facts = ProjectFacts.Read(_facts);
        if (!facts.IsProgram)
        {
            throw new BadInputException($"'{DisplayText.ShortPath(project.Path)}' is a library: a program has OutputType Exe");
        }

        string path = Path.Combine(output, $"{facts.Assembly}.hvt");
        if (target == TargetKind.Host)
        {
            DeleteDirectory(_process);
            Directory.Move(_unfinished, _process);
            path = Path.Combine(_process, facts.Assembly);
        }

        return new Artifact(target, path, facts.Networks, facts.Blocks);
    }

    /// <summary>Removes what is not finished.</summary>
    public void Dispose()
    {
        DeleteDirectory(_unfinished);
        File.Delete(_facts);
    }

    private static void DeleteDirectory(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private ProcessStartInfo StartInfo()
    {
        string sdk = Checkout.Sdk + Path.DirectorySeparatorChar;
        ProcessStartInfo start = new(DotnetHost.Path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = project.Directory,
            ArgumentList =
            {
                "publish", project.Path, "--nologo", "--configuration", "Release", "-noConsoleLogger",
                $"-logger:{LoggerType},{LoggerAssembly}",
                $"-p:MorganaTarget={target.Name()}",
                $"-p:CustomBeforeMicrosoftCommonProps={sdk}Sdk.props",
                $"-p:CustomAfterMicrosoftCommonTargets={sdk}Sdk.targets",
            },
            Environment =
            {
                ["DOTNET_NOLOGO"] = "1",
                ["MSBUILDDISABLENODEREUSE"] = "1", // no process stays behind
                ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
            },
        };
        AddTarget(start.ArgumentList);
        foreach (string argument in ProjectFacts.Arguments(_facts))
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private void AddTarget(Collection<string> arguments)
    {
        switch (target)
        {
            case TargetKind.Hvt:
                arguments.Add($"-p:MorganaOutputDirectory={output}{Path.DirectorySeparatorChar}");
                break;
            case TargetKind.Host:
                // A process is for developing: it starts at once and is compiled as it runs.
                arguments.Add("-p:PublishAot=false");
                arguments.Add("-p:UseAppHost=true");
                arguments.Add($"-p:PublishDir={_unfinished}{Path.DirectorySeparatorChar}");
                break;
        }
    }

    private static Exception Failure(BuildOutcome outcome, string complaints)
    {
        if (outcome.Refusal is { } refusal)
        {
            return new BadInputException(refusal);
        }

        if (outcome.Errors.Count > 0)
        {
            return new BuildFailedException(outcome.Errors);
        }

        string[] lines = complaints.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new BuildFailedException([.. outcome.Other, .. lines]);
    }
}
