using System.Diagnostics.CodeAnalysis;

namespace Morgana.Net;

/// <summary>Reads the network's arguments from a program's command line.</summary>
public static class NetworkArguments
{
    /// <summary>
    /// Takes <c>--ipv4=ADDRESS/LENGTH</c> and <c>--ipv4-gateway=ADDRESS</c> (also as two words) out of
    /// <paramref name="arguments"/> and leaves the others, in their order, in <paramref name="others"/>. False for a bad
    /// value; <paramref name="error"/> is then one line that names the argument and says what it wants.
    /// </summary>
    public static bool TryParse(
        ReadOnlySpan<string> arguments,
        [NotNullWhen(true)] out NetworkConfiguration? configuration,
        out string[] others,
        [NotNullWhen(false)] out string? error) => throw new NotImplementedException();
}
