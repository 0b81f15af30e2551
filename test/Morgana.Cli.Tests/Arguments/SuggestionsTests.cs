using Morgana.Cli.Commands;

namespace Morgana.Cli.Tests.Arguments;

public class SuggestionsTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("run", "run", 0)]
    [InlineData("run", "rn", 1)]
    [InlineData("buidl", "build", 1)]
    [InlineData("--foward", "--forward", 1)]
    [InlineData("abc", "", 3)]
    public void The_distance_counts_slips_of_the_finger(string left, string right, int distance)
    {
        Assert.Equal(distance, Suggestions.Distance(left, right));
        Assert.Equal(distance, Suggestions.Distance(right, left));
    }

    [Fact]
    public void A_word_that_is_far_from_all_gets_no_suggestion() => Assert.Null(Suggestions.Nearest("configure", ["build", "run"]));

    [Fact]
    public void A_single_letter_is_not_taken_for_a_short_name() => Assert.Null(Suggestions.Nearest("-x", ["-t", "-m"]));
}
