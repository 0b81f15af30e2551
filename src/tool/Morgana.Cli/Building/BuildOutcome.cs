using System.Text.Json;
using Morgana.Cli.Progress;

namespace Morgana.Cli.Building;

/// <summary>What a build told while it ran, gathered from its <see cref="BuildEvent"/>s.</summary>
internal sealed class BuildOutcome
{
    private readonly List<string> _errors = [];
    private readonly List<string> _warnings = [];
    private readonly List<string> _projects = [];
    private readonly List<string> _other = [];

    /// <summary>The compilers' lines.</summary>
    internal IReadOnlyList<string> Errors => _errors;

    /// <summary>The compilers' lines.</summary>
    internal IReadOnlyList<string> Warnings => _warnings;

    /// <summary>The paths of all projects that took part.</summary>
    internal IReadOnlyList<string> Projects => _projects;

    /// <summary>What the SDK's command said outside of the logger.</summary>
    internal IReadOnlyList<string> Other => _other;

    /// <summary>The line of Morgana's SDK that says why it does not build this project.</summary>
    internal string? Refusal { get; private set; }

    /// <summary>Takes a line of the build's output; returns the step that it begins.</summary>
    internal BuildStep? Take(string line)
    {
        if (!TryParse(line, out BuildEvent told))
        {
            _other.Add(line);
            return null;
        }

        switch (told.Kind)
        {
            case BuildEventKind.Step:
                return Enum.Parse<BuildStep>(told.Text);
            case BuildEventKind.Error:
                _errors.Add(told.Text);
                break;
            case BuildEventKind.Warning:
                _warnings.Add(told.Text);
                break;
            case BuildEventKind.Refusal:
                Refusal ??= told.Text;
                break;
            case BuildEventKind.Project:
                _projects.Add(told.Text);
                break;
        }

        return null;
    }

    private static bool TryParse(string line, out BuildEvent told)
    {
        told = null!;
        if (!line.StartsWith('{'))
        {
            return false;
        }

        try
        {
            told = JsonSerializer.Deserialize(line, BuildEventJson.Default.BuildEvent)!;
            return true;
        }
        catch (JsonException)
        {
            // Some tool's own line that begins with a brace.
            return false;
        }
    }
}
