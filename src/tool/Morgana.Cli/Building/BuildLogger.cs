using System.Text.Json;
using Microsoft.Build.Framework;
using Morgana.Cli.Progress;

namespace Morgana.Cli.Building;

/// <summary>
/// Loaded by MSBuild (<c>-logger:</c>): tells the tool on standard output, a <see cref="BuildEvent"/> a line, how the build
/// goes and which projects take part in it.
/// </summary>
public sealed class BuildLogger : ILogger
{
    // MSBuild evaluates a project several times and repeats diagnostics; each is told once.
    private readonly HashSet<BuildEvent> _told = [];

    /// <inheritdoc/>
    public LoggerVerbosity Verbosity { get; set; }

    /// <inheritdoc/>
    public string? Parameters { get; set; }

    /// <inheritdoc/>
    public void Initialize(IEventSource eventSource)
    {
        ArgumentNullException.ThrowIfNull(eventSource);
        eventSource.TargetStarted += (_, started) => TellStep(started.TargetName);
        eventSource.ErrorRaised += (_, error) => TellError(error);
        eventSource.WarningRaised += (_, warning) => TellWarning(warning);
        eventSource.StatusEventRaised += (_, status) =>
        {
            if (status is ProjectEvaluationFinishedEventArgs { ProjectFile: { } project })
            {
                Tell(BuildEventKind.Project, project);
            }
        };
    }

    /// <inheritdoc/>
    public void Shutdown()
    {
    }

    private static void Write(BuildEvent told) => Console.Out.WriteLine(JsonSerializer.Serialize(told, BuildEventJson.Default.BuildEvent));

    private static void TellStep(string target)
    {
        if (BuildStepNames.BegunBy(target) is { } step)
        {
            Write(new BuildEvent(BuildEventKind.Step, step.ToString()));
        }
    }

    private void TellError(BuildErrorEventArgs error)
    {
        bool isRefusal = error.Code?.StartsWith(ProjectBuilder.RefusalCode, StringComparison.Ordinal) == true;
        Tell(isRefusal ? BuildEventKind.Refusal : BuildEventKind.Error, isRefusal
            ? error.Message ?? ""
            : Diagnostic.Format("error", error.Code, error.Message, error.ProjectFile, error.File, error.LineNumber, error.ColumnNumber));
    }

    private void TellWarning(BuildWarningEventArgs warning) => Tell(BuildEventKind.Warning,
        Diagnostic.Format(
            "warning", warning.Code, warning.Message, warning.ProjectFile, warning.File, warning.LineNumber, warning.ColumnNumber));

    private void Tell(BuildEventKind kind, string text)
    {
        BuildEvent told = new(kind, text);
        if (_told.Add(told))
        {
            Write(told);
        }
    }
}
