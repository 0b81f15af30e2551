namespace Morgana.Cli.Building;

/// <summary>The compilers' lines.</summary>
internal static class Diagnostic
{
    /// <summary>A line in the compilers' own format, <c>FILE(LINE,COLUMN): error CODE: MESSAGE</c>, the file with its whole path.</summary>
    internal static string Format(
        string severity, string? code, string? message, string? project, string? file, int line, int column)
    {
        string category = string.IsNullOrEmpty(code) ? severity : $"{severity} {code}";
        if (string.IsNullOrEmpty(file) || line == 0)
        {
            string origin = string.IsNullOrEmpty(file) ? project ?? "" : file;
            return origin.Length == 0 ? $"{category}: {message}" : $"{origin}: {category}: {message}";
        }

        // The C# compiler names files relative to their project.
        string directory = string.IsNullOrEmpty(project) ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(project))!;
        return $"{Path.GetFullPath(file, directory)}({line},{column}): {category}: {message}";
    }
}
