namespace Morgana.Tidy.Tests;

public class DirectionTests
{
    [Fact]
    public void The_parts_refer_to_each_other_as_the_design_says() =>
        Tidy.None(Repository.Projects.Where(project => project.Path.StartsWith("src/", StringComparison.Ordinal)).SelectMany(Directions.Violations));

    [Fact]
    public void Source_refers_to_no_test() => Tidy.None(Repository.Projects
        .Where(project => !project.Path.StartsWith("test/", StringComparison.Ordinal) && !project.Path.StartsWith("bench/", StringComparison.Ordinal))
        .Where(project => project.References.Any(reference => reference.EndsWith(".Tests", StringComparison.Ordinal)))
        .Select(project => project.Path));

    [Fact]
    public void The_core_takes_no_package_but_analyzers() => Tidy.None(Repository.Projects
        .Where(project => project.Path.StartsWith("src/core/", StringComparison.Ordinal))
        .SelectMany(project => project.Packages.Select(package => $"{project.Path}: {package.Name}")));

    [Theory]
    [InlineData("src/core/Morgana.Wire/Morgana.Wire.csproj", "Morgana.Net")]
    [InlineData("src/platform/Morgana.Platform.Hvt/Morgana.Platform.Hvt.csproj", "Morgana.Net")]
    [InlineData("src/core/Morgana.Net/Morgana.Net.csproj", "Morgana.Platform.Host")]
    [InlineData("src/core/Morgana.New/Morgana.New.csproj", "Morgana.Devices")]
    public void A_wrong_reference_is_found(string project, string reference) => Assert.Single(Directions.Violations(
        ProjectFile.Parse(project, $"""<Project><ItemGroup><ProjectReference Include="../{reference}/{reference}.csproj" /></ItemGroup></Project>""")));
}
