using Morgana.Cli.Arguments;
using Morgana.Cli.Progress;
using Spectre.Console;

namespace Morgana.Cli.Building;

/// <summary>Builds projects with <c>dotnet publish</c> and Morgana.Sdk.</summary>
internal static class ProjectBuilder
{
    /// <summary>The beginning of the codes of the errors with which Morgana's SDK refuses a project.</summary>
    internal const string RefusalCode = "MORGANA";

    /// <summary>Builds a project, if it has changed since it was built.</summary>
    /// <exception cref="BadInputException">The machine lacks something.</exception>
    /// <exception cref="BuildFailedException">The project does not compile.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    internal static Artifact BuildIfChanged(Project project, TargetKind target) =>
        BuildRecord.FindFresh(project, target) ?? Build(project, target, outputDirectory: null);

    /// <summary>Builds a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="target">What for.</param>
    /// <param name="outputDirectory">Where to; null: dist beside the project.</param>
    /// <exception cref="BadInputException">The machine lacks something.</exception>
    /// <exception cref="BuildFailedException">The project does not compile.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    internal static Artifact Build(Project project, TargetKind target, string? outputDirectory)
    {
        Prerequisites.Check(target);
        string output = Path.GetFullPath(outputDirectory ?? Path.Combine(project.Directory, "dist"));
        DateTime begun = TimeProvider.System.GetUtcNow().UtcDateTime;

        BuildOutcome outcome = new();
        using CancellationTokenSource interrupted = new();
        using StopSignals signals = new(_ => interrupted.Cancel());
        using PublishCommand publish = new(project, target, output);
        Artifact? artifact = null;
        ProjectFacts? facts = null;
        Progress().Run(begin =>
        {
            publish.Run(outcome, begin, interrupted.Token);
            artifact = publish.TakeArtifact(out facts);
        });

        foreach (string warning in outcome.Warnings)
        {
            Console.Error.WriteLine(warning);
        }

        BuildRecord.Save(project, artifact!, outcome.Projects, facts!.Sources, begun);
        return artifact!;
    }

    // To the error stream: the output belongs to the program that runs, or to the line with the image's path.
    private static IBuildProgress Progress() => Console.IsErrorRedirected
        ? new PlainProgress(Console.Error, TimeProvider.System)
        : new TerminalProgress(
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }), TimeProvider.System);
}
