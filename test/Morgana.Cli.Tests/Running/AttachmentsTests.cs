using System.Net;
using Morgana.Cli.Arguments;
using Morgana.Cli.Building;
using Morgana.Cli.Running;
using Morgana.Gateway;

namespace Morgana.Cli.Tests.Running;

public sealed class AttachmentsTests : IDisposable
{
    private static readonly RunRequest Nothing = new("app.hvt", null, null, [], [], [], []);
    private static readonly PortForward[] Forward = [new PortForward(new IPEndPoint(IPAddress.Loopback, 8080), 80)];

    private readonly ScratchDirectory _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_program_without_devices_gets_none()
    {
        Attachments attachments = Attachments.Match(Program([], []), Nothing);
        Assert.Null(attachments.UserNetwork);
        Assert.Empty(attachments.Taps);
        Assert.Empty(attachments.Blocks);
    }

    [Fact]
    public void The_only_network_is_in_user_mode_unless_told_otherwise()
    {
        Attachments attachments = Attachments.Match(Program(["service"], []), Nothing with { Forwards = Forward });
        Assert.Equal("service", attachments.UserNetwork);
        Assert.Equal(["--net:service=@3", "a"], Command(attachments, Nothing with { Arguments = ["a"] })[1..]);
    }

    [Fact]
    public void A_tap_takes_the_place_of_the_user_mode_network()
    {
        Attachments attachments = Attachments.Match(
            Program(["service"], []), Nothing with { Networks = [new NetworkChoice(null, "tap0")] });
        Assert.Null(attachments.UserNetwork);
        Assert.Equal(["--net:service=tap0"], Command(attachments, Nothing)[1..]);
    }

    [Fact]
    public void Several_networks_are_told_apart_by_their_names()
    {
        Attachments attachments = Attachments.Match(
            Program(["front", "back"], []), Nothing with { Networks = [new NetworkChoice("back", "tap1")] });
        Assert.Equal(["--net:front=@3", "--net:back=tap1"], Command(attachments, Nothing)[1..]);
    }

    [Fact]
    public void A_block_device_gets_its_file()
    {
        string path = _scratch.Write("disk.img", "");
        Attachments attachments = Attachments.Match(
            Program([], ["data"]), Nothing with { Blocks = [new BlockAttachment("data", path)] });
        Assert.Equal([$"--block:data={path}"], Command(attachments, Nothing)[1..]);
    }

    [Fact]
    public void User_mode_serves_one_network() => Refused(
        "app has several networks (front, back) and user mode serves one: give the others a TAP, as in --net back=tap:tap0",
        Program(["front", "back"], []), Nothing);

    [Fact]
    public void With_several_networks_the_choice_names_one() => Refused(
        "app has several networks, name one: --net DEVICE=... for front, back",
        Program(["front", "back"], []), Nothing with { Networks = [new NetworkChoice(null, "tap0")] });

    [Fact]
    public void A_network_is_chosen_once() => Refused(
        "--net: 'service' is given twice",
        Program(["service"], []), Nothing with { Networks = [new NetworkChoice(null, "tap0"), new NetworkChoice("service", null)] });

    [Fact]
    public void A_forward_needs_user_mode() => Refused(
        "--forward needs the user-mode network: on a TAP the guest is reached at its own address",
        Program(["service"], []), Nothing with { Forwards = Forward, Networks = [new NetworkChoice(null, "tap0")] });

    [Fact]
    public void A_forward_needs_a_network() => Refused(
        "app declares no network: --forward has nowhere to lead", Program([], []), Nothing with { Forwards = Forward });

    [Fact]
    public void A_declared_block_device_must_be_given() => Refused(
        "app needs the block device 'data': give it a file with --block data=PATH", Program([], ["data"]), Nothing);

    [Fact]
    public void A_block_device_needs_a_file_that_is_there() => Refused(
        "--block data=/no/where: there is no such file",
        Program([], ["data"]), Nothing with { Blocks = [new BlockAttachment("data", "/no/where")] });

    [Fact]
    public void An_undeclared_block_device_is_refused() => Refused(
        "--block: app declares no block device 'log' (it declares: data)",
        Program([], ["data"]), Nothing with { Blocks = [new BlockAttachment("log", "/dev/null")] });

    private static Artifact Program(string[] networks, string[] blocks) => new(TargetKind.Host, "/app", networks, blocks);

    private static string[] Command(Attachments attachments, RunRequest request) =>
        [.. GuestCommand.Create(Program([], []), attachments, request)];

    private static void Refused(string line, Artifact program, RunRequest request) =>
        Assert.Equal(line, Assert.Throws<BadInputException>(() => Attachments.Match(program, request)).Message);
}
