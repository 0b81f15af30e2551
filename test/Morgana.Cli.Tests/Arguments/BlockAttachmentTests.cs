using Morgana.Cli.Arguments;

namespace Morgana.Cli.Tests.Arguments;

public class BlockAttachmentTests
{
    [Theory]
    [InlineData("data=disk.img", "data", "disk.img")]
    [InlineData("data=/a=b", "data", "/a=b")]
    public void An_attachment_is_read(string text, string device, string path)
    {
        Assert.True(BlockAttachment.TryParse(text, out BlockAttachment? attachment));
        Assert.Equal(new BlockAttachment(device, path), attachment);
    }

    [Theory]
    [InlineData("")]
    [InlineData("data")]
    [InlineData("data=")]
    [InlineData("=disk.img")]
    public void What_is_no_attachment_is_refused(string text) => Assert.False(BlockAttachment.TryParse(text, out _));
}
