namespace Morgana.Cli.Arguments;

/// <summary>
/// The backend of a network device: <c>user</c>, <c>tap:INTERFACE</c>, and either with <c>DEVICE=</c> before it for an image with
/// several networks.
/// </summary>
/// <param name="Device">The device's name in the manifest; null: the only one.</param>
/// <param name="Tap">The TAP interface; null: user mode.</param>
internal sealed record NetworkChoice(string? Device, string? Tap)
{
    internal const string Syntax = "user or tap:INTERFACE, as in tap:tap0";

    private const string UserMode = "user";
    private const string TapPrefix = "tap:";

    // IFNAMSIZ with its terminator (linux/if.h).
    private const int MaxInterfaceName = 15;

    internal static bool TryParse(string text, out NetworkChoice? choice)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string? device = equals < 0 ? null : text[..equals];
        string backend = text[(equals + 1)..];
        string? tap = backend.StartsWith(TapPrefix, StringComparison.Ordinal) ? backend[TapPrefix.Length..] : null;

        bool isValid = device != "" && (tap is null ? backend == UserMode : IsInterfaceName(tap));
        choice = isValid ? new NetworkChoice(device, tap) : null;
        return isValid;
    }

    // The kernel's dev_valid_name(), and no '@', which would be a file descriptor to the tender.
    private static bool IsInterfaceName(string name) =>
        name.Length is > 0 and <= MaxInterfaceName && name is not ("." or "..") &&
        !name.AsSpan().ContainsAny("/:@") && !name.Any(char.IsWhiteSpace);
}
