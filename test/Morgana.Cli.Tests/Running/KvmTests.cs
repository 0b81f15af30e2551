using Morgana.Cli.Running;

namespace Morgana.Cli.Tests.Running;

public class KvmTests
{
    private const string Offer = "'--target host' runs the program as an ordinary process";

    [Fact]
    public void A_machine_without_it_is_told_of_the_host_target() =>
        Assert.Equal($"this machine has no /dev/none, which hvt needs; {Offer}", Kvm.Complaint("/dev/none"));

    [Fact]
    public void A_device_that_opens_is_fine() => Assert.Null(Kvm.Complaint("/dev/null"));

    [Fact]
    public void A_user_without_the_right_is_told_how_to_get_it()
    {
        Assert.SkipUnless(Environment.UserName == "root", "only root can become another user");
        Assert.SkipUnless(File.Exists("/dev/kvm"), "there is no /dev/kvm");

        using ToolProcess tool = ToolProcess.Start(
            ["run", Path.Combine(Checkout.Root, "src/tool/Morgana.Cli"), "--target", "hvt"],
            prefix: ["setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups"]);
        Assert.Equal(
            $"no right to open /dev/kvm: join its group with 'usermod -aG kvm nobody' and log in again; {Offer}",
            tool.WaitForEnd().Refusal());
    }
}
