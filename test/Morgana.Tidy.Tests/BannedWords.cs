using System.Text.RegularExpressions;

namespace Morgana.Tidy.Tests;

/// <summary>The words that are banned, each with its reason. This file and its test are the only ones that may hold them.</summary>
internal static partial class BannedWords
{
    internal static IReadOnlyList<string> TextExtensions { get; } =
        [".cs", ".c", ".h", ".S", ".sh", ".md", ".props", ".targets", ".csproj", ".html", ".css", ".js", ".json", ".yml", ".ld", ""];

    internal static IReadOnlyList<BannedWord> All { get; } =
    [
        new(LeftOpen(), "do it or write an issue", [], []),
        new(Sleep(), "a test has no clock of its own", ["test/"], [
            "test/e2e/guests/", // where sleeping is what is tested
            "test/Morgana.Pal.Guest/"]),
        new(Skip(), "a test that is not run proves nothing", ["test/"], []),
        new(AnalyzerOff(), "the core has no way round its banned calls", ["src/core/"], []),
        new(MachinePath(), "a path of one machine", [], []),
    ];

    internal static IEnumerable<string> Violations(string path, string[] lines) => All.SelectMany(word => word.Violations(path, lines));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex LeftOpen();

    [GeneratedRegex(@"Thread\.Sleep(?!\(Timeout\.Infinite\))|Task\.Delay|\bSpinWait\.SpinUntil")]
    private static partial Regex Sleep();

    [GeneratedRegex(@"\bSkip\s*=\s*""")]
    private static partial Regex Skip();

    [GeneratedRegex(@"\bRS0030\b|SuppressMessage.*BannedApi")]
    private static partial Regex AnalyzerOff();

    [GeneratedRegex(@"(?<![\w.])/(work|home|root)/")]
    private static partial Regex MachinePath();
}
