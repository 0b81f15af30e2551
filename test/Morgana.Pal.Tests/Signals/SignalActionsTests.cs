using Morgana.Pal.Signals;

namespace Morgana.Pal.Tests.Signals;

public sealed class SignalActionsTests
{
    private readonly SignalActions _actions = new();

    [Theory]
    [InlineData(Signal.HangUp)]
    [InlineData(Signal.Interrupt)]
    [InlineData(Signal.Quit)]
    [InlineData(Signal.Terminate)]
    public void A_signal_that_nobody_wants_ends_the_machine(object signal) =>
        Assert.Equal(SignalAction.Terminate, _actions.ActionOf((int)(Signal)signal));

    [Theory]
    [InlineData(Signal.Child)]
    [InlineData(Signal.Continue)]
    [InlineData(Signal.TerminalStop)]
    [InlineData(Signal.TerminalInput)]
    [InlineData(Signal.TerminalOutput)]
    [InlineData(Signal.Urgent)]
    [InlineData(Signal.WindowChange)]
    public void A_signal_that_ends_nothing_is_ignored(object signal) =>
        Assert.Equal(SignalAction.Ignore, _actions.ActionOf((int)(Signal)signal));

    [Fact]
    public void An_enabled_signal_is_delivered_until_it_is_disabled()
    {
        Assert.True(_actions.TryEnable((int)Signal.Terminate));
        Assert.Equal(SignalAction.Deliver, _actions.ActionOf((int)Signal.Terminate));
        Assert.Equal(SignalAction.Terminate, _actions.ActionOf((int)Signal.Interrupt));

        _actions.Disable((int)Signal.Terminate);
        Assert.Equal(SignalAction.Terminate, _actions.ActionOf((int)Signal.Terminate));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(64)]
    [InlineData(int.MaxValue)]
    public void What_is_no_signal_cannot_be_enabled(int signal)
    {
        Assert.False(_actions.TryEnable(signal));
        _actions.Disable(signal);
        Assert.Equal(SignalAction.Terminate, _actions.ActionOf(signal));
    }

    [Fact]
    public void An_enabled_signal_still_has_its_default() =>
        Assert.Equal(SignalAction.Terminate, SignalActions.DefaultOf((int)Signal.Interrupt));
}
