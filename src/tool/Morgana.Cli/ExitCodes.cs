namespace Morgana.Cli;

/// <summary>What the tool itself ends with; a guest's own exit code is passed on unchanged.</summary>
internal static class ExitCodes
{
    internal const int Success = 0;

    /// <summary>Bad input, a failed build, or a machine that lacks something.</summary>
    internal const int Failure = 1;

    /// <summary>A process that ended by signal n, or was asked to, is n above this (as in the shell).</summary>
    internal const int Signalled = 128;
}
