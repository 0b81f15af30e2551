namespace Morgana.Cli.Progress;

/// <summary>The steps that a build has gone through, and how long each took.</summary>
internal sealed class StepTimes(TimeProvider time)
{
    private readonly List<(BuildStep Step, TimeSpan Duration)> _ended = [];
    private long _begunAt;

    /// <summary>The step that goes on.</summary>
    internal BuildStep? Current { get; private set; }

    /// <summary>How long it has gone on.</summary>
    internal TimeSpan Elapsed => Current is null ? TimeSpan.Zero : time.GetElapsedTime(_begunAt);

    /// <summary>The steps before it.</summary>
    internal IReadOnlyList<(BuildStep Step, TimeSpan Duration)> Ended => _ended;

    /// <summary>Goes on to <paramref name="step"/>. False if it has begun before: projects compile one after another.</summary>
    internal bool Begin(BuildStep step)
    {
        if (Current >= step)
        {
            return false;
        }

        End();
        Current = step;
        _begunAt = time.GetTimestamp();
        return true;
    }

    /// <summary>The last step has ended.</summary>
    internal void End()
    {
        if (Current is { } step)
        {
            _ended.Add((step, Elapsed));
            Current = null;
        }
    }
}
