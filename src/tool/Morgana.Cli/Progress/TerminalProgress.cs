using Spectre.Console;
using Spectre.Console.Rendering;

namespace Morgana.Cli.Progress;

/// <summary>The steps on a terminal: what has ended with its time, and the current one with a spinner.</summary>
internal sealed class TerminalProgress(IAnsiConsole console, TimeProvider time) : IBuildProgress
{
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromMilliseconds(80); // the spinner's own pace

    private readonly Lock _lock = new();
    private readonly StepTimes _times = new(time);
    private int _frame;

    /// <inheritdoc/>
    public void Run(Action<Action<BuildStep>> build)
    {
        console.Live(new Text("")).AutoClear(true).Start(context =>
        {
            using ITimer timer = time.CreateTimer(_ => Refresh(context), null, TimeSpan.Zero, RefreshInterval);
            build(step =>
            {
                lock (_lock)
                {
                    _times.Begin(step);
                }
            });
        });
        lock (_lock)
        {
            _times.End();
            console.Write(Render());
        }
    }

    private void Refresh(LiveDisplayContext context)
    {
        lock (_lock)
        {
            _frame++;
            context.UpdateTarget(Render());
        }
    }

    private Rows Render()
    {
        Spinner spinner = console.Profile.Capabilities.Unicode ? Spinner.Known.Dots : Spinner.Known.Ascii;
        string done = console.Profile.Capabilities.Unicode ? "✓" : "*";
        List<IRenderable> lines = [.. _times.Ended.Select(ended => Line("green", done, ended.Step, ended.Duration))];
        if (_times.Current is { } step)
        {
            lines.Add(Line("yellow", spinner.Frames[_frame % spinner.Frames.Count], step, _times.Elapsed));
        }

        return new Rows(lines);
    }

    private static Markup Line(string colour, string mark, BuildStep step, TimeSpan duration) => new(
        $"[{colour}]{mark.EscapeMarkup()}[/] {step.Title(),-BuildStepNames.TitleWidth}  [grey]{DisplayText.Seconds(duration)}[/]");
}
