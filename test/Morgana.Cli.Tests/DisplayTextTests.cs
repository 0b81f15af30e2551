namespace Morgana.Cli.Tests;

public class DisplayTextTests
{
    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1000, "1.00 kB")]
    [InlineData(1_034_567, "1.03 MB")]
    [InlineData(12_345_678, "12.3 MB")]
    [InlineData(123_456_789, "123 MB")]
    [InlineData(5_000_000_000, "5.00 GB")]
    public void A_size_has_three_digits(long bytes, string text) => Assert.Equal(text, DisplayText.Size(bytes));

    [Fact]
    public void A_path_below_the_current_directory_is_relative() =>
        Assert.Equal("a/b", DisplayText.ShortPath(Path.Combine(Environment.CurrentDirectory, "a", "b")));

    [Fact]
    public void A_path_elsewhere_is_absolute() => Assert.Equal("/dev/null", DisplayText.ShortPath("/dev/null"));
}
