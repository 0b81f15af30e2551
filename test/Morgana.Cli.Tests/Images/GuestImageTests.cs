using CsCheck;
using Morgana.Cli.Building;
using Morgana.Cli.Images;

namespace Morgana.Cli.Tests.Images;

public sealed class GuestImageTests : IDisposable
{
    private const uint Block = 1;
    private const uint Network = 2;

    private readonly ScratchDirectory _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void An_image_tells_its_devices()
    {
        Artifact image = GuestImage.Open(Write(new ImageBytes { Devices = [("service", Network), ("data", Block), ("back", Network)] }));
        Assert.Equal(["service", "back"], image.Networks);
        Assert.Equal(["data"], image.Blocks);
        Assert.Equal("app", image.Name);
    }

    [Fact]
    public void An_image_may_have_no_devices() => Assert.Empty(GuestImage.Open(Write(new ImageBytes())).Networks);

    [Fact]
    public void What_is_no_ELF_file_is_refused()
    {
        string path = _scratch.Write("app.hvt", "#!/bin/sh\n");
        Assert.Equal($"'{path}' is no image: it is not a 64-bit ELF file", Refusal(path));
    }

    [Fact]
    public void An_ELF_file_of_32_bits_is_refused()
    {
        string path = Write(new ImageBytes { Identification = [0x7f, (byte)'E', (byte)'L', (byte)'F', 1, 1, 1] });
        Assert.Equal($"'{path}' is no image: it is not a 64-bit ELF file", Refusal(path));
    }

    [Fact]
    public void A_program_of_this_machine_is_refused() => Assert.Equal(
        "'/bin/sh' is no image: its ABI or manifest note is missing or broken; 'morgana build' makes images", Refusal("/bin/sh"));

    [Fact]
    public void Foreign_notes_are_refused() => Broken(new ImageBytes { NoteName = "Xen" });

    [Fact]
    public void A_manifest_of_another_version_is_refused() => Broken(new ImageBytes { ManifestVersion = 2 });

    [Fact]
    public void More_entries_than_the_note_has_are_refused() => Broken(new ImageBytes { EntryCount = 2 });

    [Fact]
    public void More_entries_than_a_manifest_may_have_are_refused() => Broken(new ImageBytes { EntryCount = uint.MaxValue });

    [Fact]
    public void A_device_of_an_unknown_type_is_refused() => Broken(new ImageBytes { Devices = [("service", 3)] });

    [Fact]
    public void A_device_whose_name_is_no_word_is_refused() => Broken(new ImageBytes { Devices = [("../etc", Block)] });

    [Fact]
    public void A_device_that_is_declared_twice_is_refused() => Broken(new ImageBytes { Devices = [("data", Block), ("data", Block)] });

    [Fact]
    public void An_image_for_another_tender_is_refused()
    {
        string path = Write(new ImageBytes { AbiTarget = 2 });
        Assert.Equal($"'{path}' is an image for another target (spt), and this machine's tender runs hvt", Refusal(path));
    }

    [Fact]
    public void An_image_of_another_ABI_version_is_refused()
    {
        string path = Write(new ImageBytes { AbiVersion = 1 });
        Assert.Equal($"'{path}' has version 1 of the hvt ABI, and the tender runs version 2", Refusal(path));
    }

    [Fact]
    public void An_image_that_is_not_there_is_refused() => Assert.Equal(
        "'/no/where' does not exist: name a project (.csproj), the directory of one, or an image", Refusal("/no/where"));

    [Fact]
    public void A_file_cut_at_any_length_is_refused_or_read()
    {
        byte[] whole = new ImageBytes { Devices = [("service", Network)] }.ToArray();
        for (int length = 0; length < whole.Length; length++)
        {
            using MemoryStream cut = new(whole[..length]);
            Assert.False(Solo5Notes.TryRead(cut, out _));
        }
    }

    [Fact]
    public void No_bytes_make_the_reader_throw()
    {
        byte[] whole = new ImageBytes { Devices = [("service", Network)] }.ToArray();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 8].Sample(changes =>
        {
            byte[] changed = [.. whole];
            foreach ((int at, byte value) in changes)
            {
                changed[at] = value;
            }

            using MemoryStream file = new(changed);
            Solo5Notes.TryRead(file, out _);
        });
    }

    private string Write(ImageBytes image)
    {
        string path = _scratch.In("app.hvt");
        File.WriteAllBytes(path, image.ToArray());
        return path;
    }

    private void Broken(ImageBytes image)
    {
        string path = Write(image);
        Assert.Equal($"'{path}' is no image: its ABI or manifest note is missing or broken; 'morgana build' makes images", Refusal(path));
    }

    private static string Refusal(string path) => Assert.Throws<BadInputException>(() => GuestImage.Open(path)).Message;
}
