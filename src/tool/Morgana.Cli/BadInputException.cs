namespace Morgana.Cli;

/// <summary>
/// What the user gave cannot be done. The message is the one line that says so and what to do instead; it becomes the tool's
/// whole error output.
/// </summary>
internal sealed class BadInputException(string message) : Exception(message);
