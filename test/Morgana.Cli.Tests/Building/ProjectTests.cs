using Morgana.Cli.Building;

namespace Morgana.Cli.Tests.Building;

public sealed class ProjectTests : IDisposable
{
    private readonly ScratchDirectory _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_directory_with_one_project_is_that_project()
    {
        string path = _scratch.Write("hello/hello.csproj", "");
        Assert.Equal(new Project(path), Project.Open(_scratch.In("hello")));
        Assert.Equal(new Project(path), Project.Open(path));
    }

    [Fact]
    public void Several_projects_in_a_directory_are_named()
    {
        _scratch.Write("a.csproj", "");
        _scratch.Write("b.fsproj", "");
        Assert.Equal($"'{_scratch.Path}' holds several projects, name one: a.csproj, b.fsproj", Refusal(_scratch.Path));
    }

    [Fact]
    public void A_directory_without_a_project_is_refused() =>
        Assert.Equal($"'{_scratch.Path}' is no project: there is no .csproj in it", Refusal(_scratch.Path));

    [Fact]
    public void A_file_that_is_no_project_is_refused()
    {
        string path = _scratch.Write("notes.txt", "");
        Assert.Equal($"'{path}' is no project: name a .csproj file or the directory of one", Refusal(path));
    }

    [Fact]
    public void A_path_that_is_not_there_is_refused() =>
        Assert.Equal("'/no/where' does not exist: name a project (.csproj) or the directory of one", Refusal("/no/where"));

    private static string Refusal(string path) => Assert.Throws<BadInputException>(() => Project.Open(path)).Message;
}
