using Morgana.Cli.Building;

namespace Morgana.Cli.Tests.Building;

public class DiagnosticTests
{
    [Fact]
    public void A_compilers_error_names_file_and_line() => Assert.Equal(
        "/src/hello/Program.cs(3,5): error CS1002: ; expected",
        Diagnostic.Format("error", "CS1002", "; expected", "/src/hello/hello.csproj", "Program.cs", 3, 5));

    [Fact]
    public void An_error_of_a_whole_file_has_no_line() => Assert.Equal(
        "/src/hello/hello.csproj: error NU1101: no such package",
        Diagnostic.Format("error", "NU1101", "no such package", null, "/src/hello/hello.csproj", 0, 0));

    [Fact]
    public void An_error_without_a_file_names_the_project() => Assert.Equal(
        "/src/hello/hello.csproj: warning: odd",
        Diagnostic.Format("warning", null, "odd", "/src/hello/hello.csproj", null, 0, 0));
}
