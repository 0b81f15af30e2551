namespace Morgana.Tidy.Tests;

public class BannedWordTests
{
    [Fact]
    public void No_banned_word_stands_in_the_checkout() => Tidy.None(Repository.FilesIn([.. BannedWords.TextExtensions])
        .Where(file => Path.GetFileNameWithoutExtension(file.Path) is not (nameof(BannedWords) or nameof(BannedWordTests)))
        .SelectMany(file => BannedWords.Violations(file.Path, file.Lines)));

    [Theory]
    [InlineData("src/a.cs", "// TODO later")]
    [InlineData("src/a.cs", "throw new NotImplementedException();")]
    [InlineData("test/a.cs", "Thread.Sleep(1);")]
    [InlineData("test/a.cs", "await Task.Delay(1);")]
    [InlineData("test/a.cs", "[Fact(Skip = \"some day\")]")]
    [InlineData("src/core/a.cs", "#pragma warning disable RS0030")]
    [InlineData("docs/a.md", "see /home/somebody/file")]
    public void A_banned_word_is_found(string path, string line) => Assert.Single(BannedWords.Violations(path, [line]));

    [Theory]
    [InlineData("src/a.cs", "await Task.Delay(1);")]
    [InlineData("test/e2e/guests/Floor/Timers.cs", "Thread.Sleep(1);")]
    [InlineData("src/a.cs", "a hackney carriage at /proc/self/work/")]
    public void Other_words_are_not(string path, string line) => Tidy.None(BannedWords.Violations(path, [line]));
}
