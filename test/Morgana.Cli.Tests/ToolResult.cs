namespace Morgana.Cli.Tests;

/// <summary>How the tool ended and what it said.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    /// <summary>It refused: exit code 1, nothing on standard output, and one line on standard error, which is returned.</summary>
    internal string Refusal()
    {
        Assert.Equal(1, ExitCode);
        Assert.Equal("", Output);
        string line = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("morgana: ", line, StringComparison.Ordinal);
        return line["morgana: ".Length..];
    }
}
