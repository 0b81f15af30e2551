using System.Text.RegularExpressions;

namespace Morgana.Tidy.Tests;

/// <summary>What must not stand in the checkout's text.</summary>
/// <param name="Pattern">What to look for.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Directories">Where it counts; everywhere when empty.</param>
/// <param name="Except">Paths that may have it all the same, with their reason at the rule.</param>
internal sealed record BannedWord(Regex Pattern, string Reason, string[] Directories, string[] Except)
{
    internal IEnumerable<string> Violations(string path, string[] lines)
    {
        bool applies = (Directories.Length == 0 || Directories.Any(directory => path.StartsWith(directory, StringComparison.Ordinal)))
            && !Except.Any(except => path.StartsWith(except, StringComparison.Ordinal));
        return applies
            ? lines.Select((line, index) => (line, Number: index + 1)).Where(entry => Pattern.IsMatch(entry.line))
                .Select(entry => $"{path}:{entry.Number}: {Reason}: {entry.line.Trim()}")
            : [];
    }
}
