using System.Text.Json.Serialization;
using Morgana.Cli.Progress;

namespace Morgana.Cli.Building;

/// <summary>What a <see cref="BuildEvent"/> tells.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BuildEventKind>))]
internal enum BuildEventKind
{
    /// <summary>A step begins: the name of a <see cref="BuildStep"/>.</summary>
    Step,

    /// <summary>A complete line of a compiler's.</summary>
    Error,

    /// <summary>As <see cref="Error"/>, for a warning.</summary>
    Warning,

    /// <summary>A line with which Morgana's SDK refuses the project or the machine.</summary>
    Refusal,

    /// <summary>The path of a project that takes part.</summary>
    Project,
}
