using System.Text.Json.Serialization;

namespace Morgana.Cli.Building;

/// <summary>One line from <see cref="BuildLogger"/>, which runs in MSBuild's process, to the tool.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Text">See <see cref="BuildEventKind"/>.</param>
internal sealed record BuildEvent(BuildEventKind Kind, string Text);

/// <summary>How the line looks.</summary>
[JsonSerializable(typeof(BuildEvent))]
internal sealed partial class BuildEventJson : JsonSerializerContext;
