namespace Morgana.Cli.Progress;

/// <summary>A line for each step that has ended, for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter output, TimeProvider time) : IBuildProgress
{
    private readonly StepTimes _times = new(time);
    private int _shown;

    /// <inheritdoc/>
    public void Run(Action<Action<BuildStep>> build)
    {
        build(Begin);
        _times.End();
        Show();
    }

    private void Begin(BuildStep step)
    {
        // Nothing is shown before the C# has compiled: what is wrong stands alone then.
        if (_times.Begin(step) && step is BuildStep.CompileNative or BuildStep.Link)
        {
            Show();
        }
    }

    private void Show()
    {
        foreach ((BuildStep step, TimeSpan duration) in _times.Ended.Skip(_shown))
        {
            output.WriteLine($"{step.Title(),-BuildStepNames.TitleWidth}  {DisplayText.Seconds(duration)}");
        }

        _shown = _times.Ended.Count;
    }
}
