using Morgana.Cli.Tests.Images;

namespace Morgana.Cli.Tests.Running;

/// <summary>What the tool refuses before it starts a tender.</summary>
public sealed class RunImageTests : IDisposable
{
    private const uint Block = 1;
    private const uint Network = 2;

    private readonly ScratchDirectory _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_path_that_is_not_there() => Assert.Equal(
        "'/no/where' does not exist: name a project (.csproj), the directory of one, or an image",
        ToolProcess.Run("run", "/no/where").Refusal());

    [Fact]
    public void A_directory_that_is_no_project() => Assert.Equal(
        $"'{_scratch.Path}' is no project: there is no .csproj in it", ToolProcess.Run("run", _scratch.Path).Refusal());

    [Fact]
    public void A_file_that_is_no_image()
    {
        string path = _scratch.Write("notes.txt", "not an image");
        Assert.Equal($"'{path}' is no image: it is not a 64-bit ELF file", ToolProcess.Run("run", path).Refusal());
    }

    [Fact]
    public void An_image_is_not_run_as_a_process()
    {
        string path = Write(new ImageBytes());
        Assert.Equal($"'{path}' is an image for hvt: --target host runs projects",
            ToolProcess.Run("run", path, "--target", "host").Refusal());
    }

    [Fact]
    public void A_missing_block_device() => Assert.Equal(
        "app needs the block device 'data': give it a file with --block data=PATH",
        ToolProcess.Run("run", Write(new ImageBytes { Devices = [("data", Block)] })).Refusal());

    [Fact]
    public void An_undeclared_network() => Assert.Equal(
        "--net: app declares no network 'back' (it declares: service)",
        ToolProcess.Run("run", Write(new ImageBytes { Devices = [("service", Network)] }), "--net", "back=tap:tap0").Refusal());

    [Fact]
    public void A_forward_to_an_image_without_network() => Assert.Equal(
        "app declares no network: --forward has nowhere to lead",
        ToolProcess.Run("run", Write(new ImageBytes()), "--forward", "0:80").Refusal());

    private string Write(ImageBytes image)
    {
        string path = _scratch.In("app.hvt");
        File.WriteAllBytes(path, image.ToArray());
        return path;
    }
}
