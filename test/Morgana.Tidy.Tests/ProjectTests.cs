using System.Xml.Linq;

namespace Morgana.Tidy.Tests;

public class ProjectTests
{
    [Fact]
    public void Versions_stand_in_one_file() => Tidy.None(
        Repository.Projects.SelectMany(project => project.Packages.Where(package => package.Version is not null).Select(package => $"{project.Path}: {package.Name}")));

    [Fact]
    public void The_solution_names_every_project()
    {
        XElement solution = XElement.Parse(new SourceFile("Morgana.slnx").Text);
        string[] named = [.. solution.Descendants("Project").Select(project => project.Attribute("Path")!.Value).Order(StringComparer.Ordinal)];
        Assert.Equal(Repository.Projects.Select(project => project.Path), named);
    }

    [Fact]
    public void Every_part_has_its_tests()
    {
        string[] tests = [.. Repository.Projects.Select(project => project.Name).Where(name => name.EndsWith(".Tests", StringComparison.Ordinal))];
        IEnumerable<string> tested = Repository.Projects.Where(project => tests.Contains(project.Name)).SelectMany(project => project.References);
        string[] reached = [.. Closure(tested)];
        Tidy.None(Repository.Projects
            .Where(project => project.Path.StartsWith("src/", StringComparison.Ordinal) && !reached.Contains(project.Name))
            .Select(project => project.Path));
    }

    [Fact]
    public void A_version_in_a_project_is_found() => Assert.Equal(
        [("Some", "1.0"), ("Other", "2.0")],
        ProjectFile.Parse("p", """
            <Project><ItemGroup><PackageReference Include="Some" Version="1.0" /><PackageReference Include="Other"><Version>2.0</Version></PackageReference></ItemGroup></Project>
            """).Packages);

    private static HashSet<string> Closure(IEnumerable<string> names)
    {
        Dictionary<string, ProjectFile> projects = Repository.Projects.ToDictionary(project => project.Name);
        HashSet<string> reached = [];
        Queue<string> open = new(names);
        while (open.TryDequeue(out string? name))
        {
            if (reached.Add(name) && projects.TryGetValue(name, out ProjectFile? project))
            {
                foreach (string reference in project.References)
                {
                    open.Enqueue(reference);
                }
            }
        }

        return reached;
    }
}
