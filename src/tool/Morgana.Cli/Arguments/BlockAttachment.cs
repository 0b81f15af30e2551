namespace Morgana.Cli.Arguments;

/// <summary>A file behind a block device: <c>NAME=PATH</c>.</summary>
/// <param name="Device">The device's name in the manifest.</param>
/// <param name="Path">The file, as the user wrote it.</param>
internal sealed record BlockAttachment(string Device, string Path)
{
    internal const string Syntax = "NAME=PATH, as in data=disk.img";

    internal static bool TryParse(string text, out BlockAttachment? attachment)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        bool isValid = equals > 0 && equals < text.Length - 1;
        attachment = isValid ? new BlockAttachment(text[..equals], text[(equals + 1)..]) : null;
        return isValid;
    }
}
