using Morgana.Cli.Progress;
using Spectre.Console;

namespace Morgana.Cli.Tests.Progress;

public sealed class TerminalProgressTests : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose() => _output.Dispose();

    [Fact]
    public void What_stays_is_every_step_with_its_mark()
    {
        Progress().Run(begin =>
        {
            begin(BuildStep.Restore);
            begin(BuildStep.Compile);
        });
        string[] lines = [.. _output.ToString().Split('\n').Select(line => line.Trim())];

        Assert.Matches(@"restore +\d+\.\d s$", lines[^3]);
        Assert.Matches(@"compile C# +\d+\.\d s$", lines[^2]);
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public void A_failed_build_passes_its_exception_on() =>
        Assert.Throws<InvalidOperationException>(() => Progress().Run(_ => throw new InvalidOperationException()));

    private TerminalProgress Progress() => new(
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_output),
        }),
        TimeProvider.System);
}
