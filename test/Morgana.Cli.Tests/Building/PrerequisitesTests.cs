namespace Morgana.Cli.Tests.Building;

public sealed class PrerequisitesTests : IDisposable
{
    private readonly ScratchDirectory _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_missing_linker_is_named_with_the_command_that_installs_it()
    {
        string project = _scratch.WriteProject("hello", "Console.WriteLine(1);");
        string line = ToolProcess.Run(new Dictionary<string, string> { ["PATH"] = _scratch.Path }, "build", project).Refusal();

        Assert.StartsWith("missing ld.lld-19, gcc", line, StringComparison.Ordinal);
        Assert.Contains("install with 'apt-get install lld-19 gcc", line, StringComparison.Ordinal);
        Assert.Equal(["hello/Program.cs", "hello/hello.csproj"], _scratch.Files());
    }
}
