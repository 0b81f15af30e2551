using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Morgana.Cli.Tests.Running;

/// <summary>Programs that run as processes: what holds for these holds for images.</summary>
public sealed class RunTests : IDisposable
{
    private readonly ScratchDirectory _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Arguments_output_and_exit_code_pass_through()
    {
        string project = _scratch.WriteProject("hello", """
            Console.WriteLine(string.Join('|', args));
            Console.Error.WriteLine("to the error stream");
            return 7;
            """);
        ToolResult result = ToolProcess.Run("run", project, "--target", "host", "--", "a", "--target", "b c", "--");

        Assert.Equal(7, result.ExitCode);
        Assert.Equal("a|--target|b c|--\n", result.Output);
        Assert.EndsWith("to the error stream\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_builds_only_what_has_changed()
    {
        string project = _scratch.WriteProject("hello", "Console.WriteLine(1);");
        Assert.Contains("compile", ToolProcess.Run("run", project, "--target", "host").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("compile", ToolProcess.Run("run", project, "--target", "host").Error, StringComparison.Ordinal);

        _scratch.Write("hello/Program.cs", "Console.WriteLine(22);");
        Assert.Equal("22\n", ToolProcess.Run("run", project, "--target", "host").Output);

        _scratch.Write("hello/New.cs", "class One;");
        Assert.Contains("compile", ToolProcess.Run("run", project, "--target", "host").Error, StringComparison.Ordinal);

        File.Delete(_scratch.In("hello/New.cs"));
        Assert.Contains("compile", ToolProcess.Run("run", project, "--target", "host").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_is_passed_on_once_and_the_programs_exit_code_comes_back()
    {
        string project = _scratch.WriteProject("waiting", """
            Console.CancelKeyPress += (_, key) => { Console.WriteLine("stopping"); Environment.Exit(9); };
            Console.WriteLine("ready");
            Thread.Sleep(Timeout.Infinite);
            """);
        using ToolProcess tool = ToolProcess.Start(["run", project, "--target", "host"]);
        tool.WaitForLine("ready");
        tool.Signal("INT");
        ToolResult result = tool.WaitForEnd();

        Assert.Equal("stopping\n", result.Output);
        Assert.Equal(9, result.ExitCode);
    }

    [Fact]
    public void A_second_stop_kills_the_program()
    {
        string project = _scratch.WriteProject("stubborn", """
            Console.CancelKeyPress += (_, key) => { key.Cancel = true; Console.WriteLine("no"); };
            Console.WriteLine("ready");
            Thread.Sleep(Timeout.Infinite);
            """);
        using ToolProcess tool = ToolProcess.Start(["run", project, "--target", "host"]);
        tool.WaitForLine("ready");
        tool.Signal("INT");
        tool.WaitForLine("no");
        tool.Signal("INT");

        Assert.Equal(128 + 9, tool.WaitForEnd().ExitCode);
    }

    [Fact]
    public void The_program_does_not_outlive_the_tool()
    {
        string project = _scratch.WriteProject("orphan", """
            Console.WriteLine(Environment.ProcessId);
            Console.WriteLine("ready");
            Thread.Sleep(Timeout.Infinite);
            """);
        using ToolProcess tool = ToolProcess.Start(["run", project, "--target", "host"]);
        int id = int.Parse(tool.WaitForLine("ready"), System.Globalization.CultureInfo.InvariantCulture);
        using Process program = Process.GetProcessById(id);
        tool.Signal("KILL");

        Assert.Equal(128 + 9, tool.WaitForEnd().ExitCode);
        Assert.True(program.WaitForExit(TimeSpan.FromMinutes(1)), "the program still runs");
    }

    [Fact]
    public void A_busy_port_is_named_before_anything_is_built()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        string project = _scratch.WriteProject("hello", "Console.WriteLine(1);");

        Assert.Equal(
            $"port {port} of 127.0.0.1 is busy: choose another one, as in --forward {port + 1}:80",
            ToolProcess.Run("run", project, "--target", "host", "--forward", $"{port}:80").Refusal());
        Assert.Equal(["hello/Program.cs", "hello/hello.csproj"], _scratch.Files());
    }

    [Fact]
    public void An_address_of_another_machine_is_refused() =>
        Assert.Equal("--forward: this machine has no address 192.0.2.1",
            ToolProcess.Run("run", _scratch.WriteProject("hello", ""), "--target", "host", "--forward", "192.0.2.1:8080:80").Refusal());

    [Theory]
    [InlineData("hello declares no network: --forward has nowhere to lead", "--forward", "0:80")]
    [InlineData("hello declares no network: --net has nothing to serve", "--net", "user")]
    [InlineData("--net: hello declares no network 'service' (it declares: none)", "--net", "service=tap:tap0")]
    [InlineData("--block: hello declares no block device 'data' (it declares: none)", "--block", "data=/dev/null")]
    public void A_device_that_is_not_declared_is_refused(string line, params string[] options)
    {
        string project = _scratch.WriteProject("hello", "Console.WriteLine(1);");
        ToolProcess.Run("build", project, "--target", "host");

        Assert.Equal(line, ToolProcess.Run(["run", project, "--target", "host", .. options]).Refusal());
    }
}
