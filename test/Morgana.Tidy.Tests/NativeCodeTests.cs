namespace Morgana.Tidy.Tests;

public class NativeCodeTests
{
    private const int MaxLines = 3_000;
    private static readonly string[] NativeExtensions = [".c", ".h", ".S", ".s", ".asm", ".cpp", ".cc", ".ld", ".inc"];

    [Fact]
    public void C_and_assembly_stand_beneath_the_runtime_alone() => Tidy.None(Repository.FilesIn(NativeExtensions)
        .Where(file => !file.Path.StartsWith("src/runtime/", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void The_floor_stays_small() => Assert.InRange(
        Repository.FilesIn(NativeExtensions, "src/runtime").Sum(file => file.Lines.Length), 1, MaxLines - 1);
}
