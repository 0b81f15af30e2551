using Morgana.Cli.Building;
using Morgana.Cli.Progress;

namespace Morgana.Cli.Tests.Building;

public class BuildOutcomeTests
{
    private readonly BuildOutcome _outcome = new();

    [Fact]
    public void A_step_is_told() => Assert.Equal(BuildStep.Link, _outcome.Take("""{"Kind":"Step","Text":"Link"}"""));

    [Fact]
    public void Diagnostics_are_kept_in_their_order()
    {
        _outcome.Take("""{"Kind":"Error","Text":"one"}""");
        _outcome.Take("""{"Kind":"Warning","Text":"two"}""");
        _outcome.Take("""{"Kind":"Error","Text":"three"}""");
        _outcome.Take("""{"Kind":"Refusal","Text":"four"}""");

        Assert.Equal(["one", "three"], _outcome.Errors);
        Assert.Equal(["two"], _outcome.Warnings);
        Assert.Equal("four", _outcome.Refusal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("an MSBuild task that writes by itself")]
    [InlineData("{ not JSON")]
    [InlineData("""{"Kind":"Unheard","Text":"of"}""")]
    public void Lines_of_others_are_kept_aside(string line)
    {
        Assert.Null(_outcome.Take(line));
        Assert.Equal([line], _outcome.Other);
    }
}
