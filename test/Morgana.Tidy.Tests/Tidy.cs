namespace Morgana.Tidy.Tests;

/// <summary>How a rule speaks: all violations, a line each.</summary>
internal static class Tidy
{
    internal static void None(IEnumerable<string> violations)
    {
        string[] all = [.. violations];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
