namespace Morgana.Tidy.Tests;

public class FunctionLengthTests
{
    private static readonly string[] Scripts = ["dev", "morgana", ".ci/run"];

    [Fact]
    public void No_function_in_CSharp_is_longer_than_a_page() => Tidy.None(
        Repository.FilesIn([".cs"]).SelectMany(file => FunctionLengths.InCSharp(file.Path, file.Text)));

    [Fact]
    public void No_function_in_C_is_longer_than_a_page() => Tidy.None(
        Repository.FilesIn([".c", ".h"]).SelectMany(file => FunctionLengths.InBraces(file.Path, file.Lines)));

    [Fact]
    public void No_function_of_a_script_is_longer_than_a_page() => Tidy.None(
        Scripts.SelectMany(path => FunctionLengths.InBraces(path, new SourceFile(path).Lines)));

    [Theory]
    [InlineData(70, 0)]
    [InlineData(71, 1)]
    public void A_long_method_is_found(int lines, int found)
    {
        string body = string.Concat(Enumerable.Repeat("    ;\n", lines - 3));
        Assert.Equal(found, FunctionLengths.InCSharp("a.cs", $"class A\n{{\nvoid B()\n{{\n{body}}}\n}}\n").Count());
        Assert.Equal(found, FunctionLengths.InCSharp("a.cs", string.Concat(Enumerable.Repeat("F();\n", lines))).Count());
    }

    [Theory]
    [InlineData(70, 0)]
    [InlineData(71, 1)]
    public void A_long_function_in_C_is_found(int lines, int found)
    {
        string[] text = ["int f(void);", "", "static int g(int x)", "{", .. Enumerable.Repeat("    x();", lines - 2), "}"];
        Assert.Equal(found, FunctionLengths.InBraces("a.c", text).Count());
        Assert.Equal(found, FunctionLengths.InBraces("dev", ["f() {", .. text[4..]]).Count());
    }
}
