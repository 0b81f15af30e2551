namespace Morgana.Cli.Tests.Building;

public sealed class BuildTests : IDisposable
{
    private readonly ScratchDirectory _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_build_ends_with_path_and_size()
    {
        string project = _scratch.WriteProject("hello", "Console.WriteLine(1);");
        ToolResult result = ToolProcess.Run("build", project, "--target", "host");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches($@"^{project}/dist/hello\.host/hello  \d+(\.\d+)? [kM]B\n$", result.Output);
        Assert.Contains("compile C#", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_goes_where_the_user_wants_it()
    {
        string project = _scratch.WriteProject("hello", "Console.WriteLine(1);");
        ToolResult result = ToolProcess.Run("build", project, "--target", "host", "-o", _scratch.In("elsewhere"));

        Assert.StartsWith(_scratch.In("elsewhere/hello.host/hello  "), result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_scratch.In("hello/dist")));
    }

    [Fact]
    public void A_project_that_does_not_compile_shows_the_compilers_lines_and_leaves_nothing()
    {
        string project = _scratch.WriteProject("broken", """
            Console.WriteLine(one);
            Console.WriteLine(two);
            """);
        ToolResult result = ToolProcess.Run("build", project, "--target", "host");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal(
            $"""
            {project}/Program.cs(1,19): error CS0103: The name 'one' does not exist in the current context
            {project}/Program.cs(2,19): error CS0103: The name 'two' does not exist in the current context

            """,
            result.Error);
        Assert.Equal(["broken/Program.cs", "broken/broken.csproj"], _scratch.Files());
    }

    [Fact]
    public void A_project_file_that_is_no_XML_shows_MSBuilds_line()
    {
        string project = _scratch.Write("broken/broken.csproj", "<Project");
        ToolResult result = ToolProcess.Run("build", project, "--target", "host");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{project}(1,", Assert.Single(result.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_is_refused_and_leaves_nothing()
    {
        string project = _scratch.WriteProject("library", "public class One;", outputType: "Library");
        Assert.Equal($"'{project}/library.csproj' is a library: a program has OutputType Exe",
            ToolProcess.Run("build", project, "--target", "host").Refusal());
        Assert.Equal(["library/Program.cs", "library/library.csproj"], _scratch.Files());
    }
}
