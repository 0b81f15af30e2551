namespace Morgana.Cli.Progress;

/// <summary>Shows how a build goes.</summary>
internal interface IBuildProgress
{
    /// <summary>
    /// Runs <paramref name="build"/>, which calls its argument on one thread whenever a step begins. When it throws, nothing of
    /// what was shown stays: the compiler's lines stand alone.
    /// </summary>
    void Run(Action<Action<BuildStep>> build);
}
