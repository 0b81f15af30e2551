using System.Net;
using Morgana.Gateway;

namespace Morgana.Cli.Tests.Arguments;

public class PortForwardTests
{
    [Theory]
    [InlineData("8080:80", "127.0.0.1", 8080, 80)]
    [InlineData("0:80", "127.0.0.1", 0, 80)]
    [InlineData("0.0.0.0:8080:80", "0.0.0.0", 8080, 80)]
    [InlineData("[::1]:65535:1", "::1", 65535, 1)]
    public void A_forward_is_read(string text, string address, int hostPort, int guestPort)
    {
        Assert.True(PortForward.TryParse(text, out PortForward? forward));
        Assert.Equal(new PortForward(new IPEndPoint(IPAddress.Parse(address), hostPort), (ushort)guestPort), forward);
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("80")]
    [InlineData("8080:")]
    [InlineData(":80")]
    [InlineData("8080:0")]
    [InlineData("65536:80")]
    [InlineData("8080:65536")]
    [InlineData("-1:80")]
    [InlineData(" 8080:80")]
    [InlineData("8080:80x")]
    [InlineData("localhost:8080:80")]
    [InlineData("1:8080:80")]
    [InlineData("::1:8080:80")]
    [InlineData("[]:8080:80")]
    [InlineData("[127.0.0.1]:8080:80")]
    [InlineData("8080:80:90:100")]
    public void What_is_no_forward_is_refused(string text)
    {
        Assert.False(PortForward.TryParse(text, out PortForward? forward));
        Assert.Null(forward);
    }
}
