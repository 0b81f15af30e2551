namespace Morgana.Pal.Signals;

/// <summary>The signals that this layer tells apart, in Linux's numbers.</summary>
internal enum Signal
{
    HangUp = 1,
    Interrupt = 2,
    Quit = 3,
    Terminate = 15,
    Child = 17,
    Continue = 18,
    TerminalStop = 20,
    TerminalInput = 21,
    TerminalOutput = 22,
    Urgent = 23,
    WindowChange = 28,
}
