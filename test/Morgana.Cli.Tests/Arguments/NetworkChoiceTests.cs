using Morgana.Cli.Arguments;

namespace Morgana.Cli.Tests.Arguments;

public class NetworkChoiceTests
{
    [Theory]
    [InlineData("user", null, null)]
    [InlineData("tap:tap0", null, "tap0")]
    [InlineData("service=user", "service", null)]
    [InlineData("service=tap:morgana-tap0", "service", "morgana-tap0")]
    public void A_choice_is_read(string text, string? device, string? tap)
    {
        Assert.True(NetworkChoice.TryParse(text, out NetworkChoice? choice));
        Assert.Equal(new NetworkChoice(device, tap), choice);
    }

    [Theory]
    [InlineData("")]
    [InlineData("User")]
    [InlineData("bridge")]
    [InlineData("tap")]
    [InlineData("tap:")]
    [InlineData("tap:a/b")]
    [InlineData("tap:@3")]
    [InlineData("tap:..")]
    [InlineData("tap:with space")]
    [InlineData("tap:sixteencharacter")]
    [InlineData("=user")]
    [InlineData("service=")]
    public void What_is_no_choice_is_refused(string text) => Assert.False(NetworkChoice.TryParse(text, out _));
}
