namespace Morgana.Cli.Tests;

/// <summary>What the tool says to a command line that it does not understand: one line each.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData("unknown command 'buidl'; did you mean 'build'?", "buidl")]
    [InlineData("unknown command 'deploy'; 'morgana --help' lists them", "deploy")]
    [InlineData("unknown option '--foward'; did you mean '--forward'?", "run", "--foward", "80:80", "x")]
    [InlineData("unknown option '--foward'; did you mean '--forward'?", "run", "x", "--foward", "80:80")]
    [InlineData("unknown option '--quick'; 'morgana build --help' lists them", "build", "--quick", "x")]
    [InlineData("unknown argument 'y'; arguments of the program follow '--'", "run", "x", "y")]
    [InlineData("'--' and arguments after it have a meaning for 'morgana run' only", "build", "x", "--", "y")]
    [InlineData("which PROJECT? 'morgana build --help' tells more", "build")]
    [InlineData("which PROJECT|IMAGE? 'morgana run --help' tells more", "run", "--", "x")]
    [InlineData("unknown target 'xen': the targets are hvt, host", "run", "x", "--target", "xen")]
    [InlineData("unknown target 'HVT': the targets are hvt, host", "build", "x", "--target=HVT")]
    [InlineData("--memory '0' is no memory size: write 1 to 4095 (MB)", "run", "x", "--memory", "0")]
    [InlineData("--memory '64M' is no memory size: write 1 to 4095 (MB)", "run", "x", "--memory", "64M")]
    [InlineData("--forward '80': write HOST:GUEST or ADDRESS:HOST:GUEST, as in 8080:80", "run", "x", "--forward", "80")]
    [InlineData("--net 'bridge': write user or tap:INTERFACE, as in tap:tap0", "run", "x", "--net", "bridge")]
    [InlineData("--block 'data': write NAME=PATH, as in data=disk.img", "run", "x", "--block", "data")]
    public void Each_mistake_gets_one_line(string line, params string[] arguments) =>
        Assert.Equal(line, ToolProcess.Run(arguments).Refusal());

    [Theory]
    [InlineData("run samples/website --forward 8080:80", "--help")]
    [InlineData("run dist/website.hvt --memory 64", "run", "--help")]
    [InlineData("build samples/website -o", "build", "-h")]
    [InlineData("run samples/website --forward 8080:80")]
    public void Help_has_examples(string example, params string[] arguments)
    {
        ToolResult result = ToolProcess.Run(arguments);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("", result.Error);
        Assert.Contains(example, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_a_number() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", ToolProcess.Run("--version").Output);
}
