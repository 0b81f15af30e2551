using System.Diagnostics;
using System.Runtime.Versioning;

namespace Morgana.Cli.Tests;

/// <summary>The script ./morgana at the root of the checkout.</summary>
[SupportedOSPlatform("linux")]
public sealed class ScriptTests : IDisposable
{
    private static readonly string Script = Path.Combine(Checkout.Root, "morgana");

    private readonly ScratchDirectory _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void It_works_from_any_directory_and_through_a_link()
    {
        string link = _scratch.In("link");
        File.CreateSymbolicLink(link, Script);
        ToolResult result = Run(Environment.GetEnvironmentVariable("PATH")!, [link, "--version"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", result.Output);
    }

    [Fact]
    public void Arguments_and_exit_code_pass_through() =>
        Assert.Equal("unknown command 'a b'; 'morgana --help' lists them",
            Run(Environment.GetEnvironmentVariable("PATH")!, [Script, "a b"]).Refusal());

    [Fact]
    public void A_missing_SDK_is_named() => Assert.StartsWith(
        "missing the .NET SDK 10: ", Run(PathWith("readlink", "dirname"), ["/bin/sh", Script, "--version"]).Refusal(), StringComparison.Ordinal);

    [Fact]
    public void Who_is_not_root_is_told_the_command_that_installs_what_is_missing()
    {
        Assert.SkipUnless(Environment.UserName == "root", "only root can become another user");
        string path = PathWith("readlink", "dirname", "id", "dotnet");
        ToolResult result = Run(path,
            ["/usr/bin/setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups", "/bin/sh", Script, "build", "any"]);

        Assert.Equal("missing gcc lld-19: install with 'sudo apt-get install gcc lld-19'", result.Refusal());
    }

    [Fact]
    public void A_process_needs_no_linker()
    {
        string path = PathWith("readlink", "dirname", "id", "dotnet", "find", "flock", "mkdir", "rm", "mv", "touch", "tail");
        Assert.Equal("'none' does not exist: name a project (.csproj) or the directory of one",
            Run(path, ["/bin/sh", Script, "build", "none", "--target", "host"]).Refusal());
    }

    // A directory with these commands and no others.
    private string PathWith(params string[] commands)
    {
        string[] directories = Environment.GetEnvironmentVariable("PATH")!.Split(':');
        string bin = _scratch.In("bin");
        Directory.CreateDirectory(bin);
        foreach (string command in commands)
        {
            File.CreateSymbolicLink(
                Path.Combine(bin, command),
                directories.Select(directory => Path.Combine(directory, command)).First(File.Exists));
        }

        // For the user nobody.
        File.SetUnixFileMode(_scratch.Path, File.GetUnixFileMode(_scratch.Path) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        return bin;
    }

    private ToolResult Run(string path, string[] command)
    {
        ProcessStartInfo start = new(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _scratch.Path,
            Environment = { ["PATH"] = path },
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        // The first use after a change builds the tool, and says so.
        return new ToolResult(process.ExitCode, output, error.Result.Replace("building the tool\n", "", StringComparison.Ordinal));
    }
}
