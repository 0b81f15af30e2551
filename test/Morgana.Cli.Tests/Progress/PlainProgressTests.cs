using Morgana.Cli.Progress;

namespace Morgana.Cli.Tests.Progress;

public sealed class PlainProgressTests : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly ManualTime _time = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Each_step_is_a_line_with_its_time()
    {
        new PlainProgress(_output, _time).Run(begin =>
        {
            begin(BuildStep.Restore);
            _time.Advance(0.94);
            begin(BuildStep.Compile);
            _time.Advance(2);
            begin(BuildStep.Compile);
            _time.Advance(1.25);
            begin(BuildStep.CompileNative);
            Assert.Equal("restore         0.9 s\ncompile C#      3.3 s\n", _output.ToString());
            _time.Advance(20);
            begin(BuildStep.Link);
        });

        Assert.Equal(
            "restore         0.9 s\ncompile C#      3.3 s\ncompile native  20.0 s\nlink            0.0 s\n", _output.ToString());
    }

    [Fact]
    public void A_build_that_does_not_compile_shows_no_step()
    {
        Assert.Throws<InvalidOperationException>(() => new PlainProgress(_output, _time).Run(begin =>
        {
            begin(BuildStep.Restore);
            begin(BuildStep.Compile);
            throw new InvalidOperationException();
        }));
        Assert.Equal("", _output.ToString());
    }
}
