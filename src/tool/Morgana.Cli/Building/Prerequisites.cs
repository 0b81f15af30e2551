using Morgana.Cli.Arguments;

namespace Morgana.Cli.Building;

/// <summary>What a build needs beside the .NET SDK.</summary>
internal static class Prerequisites
{
    private const string Path = "PATH";

    // Each with the Debian package that has it.
    private static readonly (string Command, string Package)[] HvtCommands =
        [("ld.lld-19", "lld-19"), ("gcc", "gcc")];

    private static readonly (string File, string Package)[] HvtFiles =
        [("/usr/lib/x86_64-linux-musl/libc.a", "musl-dev"), ("/usr/include/stdio.h", "libc6-dev")];

    /// <summary>Refuses to begin what cannot end well.</summary>
    /// <exception cref="BadInputException">Something is missing; the line names the command that installs it.</exception>
    internal static void Check(TargetKind target)
    {
        if (target != TargetKind.Hvt)
        {
            return;
        }

        (string Name, string Package)[] missing =
        [
            .. HvtCommands.Where(tool => !IsInPath(tool.Command)),
            .. HvtFiles.Where(file => !File.Exists(file.File)),
        ];
        if (missing.Length > 0)
        {
            throw new BadInputException(
                $"missing {string.Join(", ", missing.Select(one => one.Name))}: " +
                $"install with 'apt-get install {string.Join(' ', missing.Select(one => one.Package).Distinct())}'");
        }
    }

    private static bool IsInPath(string command) => (Environment.GetEnvironmentVariable(Path) ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(directory => File.Exists(System.IO.Path.Combine(directory, command)));
}
