namespace Morgana.Tidy.Tests;

public class FileShapeTests
{
    [Fact]
    public void Files_are_short() => Tidy.None(Repository.FilesIn([".cs", ".c", ".h", ".S", ".sh"])
        .Select(file => (file.Path, Count: file.Lines.Length))
        .Where(file => file.Count > FileShapes.MaxLines)
        .Select(file => $"{file.Path}: {file.Count} lines"));

    [Fact]
    public void Folders_are_small() => Tidy.None(Repository.FilesIn([".cs", ".c", ".h", ".S"])
        .GroupBy(file => Path.GetDirectoryName(file.Path))
        .Where(folder => folder.Count() > FileShapes.MaxFilesInFolder)
        .Select(folder => $"{folder.Key}: {folder.Count()} files"));

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() => Tidy.None(Repository.FilesIn([".cs"], "src")
        .Select(file => (file.Path, Types: FileShapes.TypesOf(file.Text)))
        .Where(file => file.Types.Count > 1 || (file.Types.Count == 1 && Path.GetFileName(file.Path).Split('.')[0] != file.Types[0]))
        .Select(file => $"{file.Path}: {string.Join(", ", file.Types)}"));

    [Fact]
    public void A_name_says_what_a_type_does() => Tidy.None(Repository.FilesIn([".cs"])
        .SelectMany(file => FileShapes.TypesOf(file.Text).Where(FileShapes.IsEmptyName).Select(type => $"{file.Path}: {type}")));

    [Fact]
    public void Types_of_a_file_are_found() => Assert.Equal(
        ["A", "B", "D", "E"],
        FileShapes.TypesOf("namespace N; class A { class Inner; } record B; enum C { X } delegate void D(); file class F; interface E;"));

    [Fact]
    public void Empty_names_are_found()
    {
        Assert.True(FileShapes.IsEmptyName("PacketManager"));
        Assert.False(FileShapes.IsEmptyName("PacketQueue"));
    }
}
