namespace Morgana.Cli.Building;

/// <summary>A project did not build; the lines are the compiler's own.</summary>
internal sealed class BuildFailedException(IReadOnlyList<string> lines) : Exception
{
    internal IReadOnlyList<string> Lines { get; } = lines;
}
