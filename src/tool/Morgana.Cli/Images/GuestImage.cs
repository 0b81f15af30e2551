using Morgana.Cli.Arguments;
using Morgana.Cli.Building;

namespace Morgana.Cli.Images;

/// <summary>Opens images from disk.</summary>
internal static class GuestImage
{
    private const uint HvtTarget = 1;
    private const uint HvtVersion = 2;

    // Solo5's abi_target, by number.
    private static readonly string[] TargetNames = ["none", "hvt", "spt", "virtio", "muen", "genode", "xen"];

    /// <summary>Reads what an image declares.</summary>
    /// <exception cref="BadInputException">It is no image that the tender runs; the line says why.</exception>
    internal static Artifact Open(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            Solo5Notes notes = Read(path, file);
            return new Artifact(TargetKind.Hvt, Path.GetFullPath(path), notes.Networks, notes.Blocks);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInputException($"'{path}' does not exist: name a project (.csproj), the directory of one, or an image");
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"cannot read '{path}': {refusal.Message}");
        }
    }

    private static Solo5Notes Read(string path, FileStream file)
    {
        if (!ElfNotes.IsElf(file))
        {
            throw new BadInputException($"'{path}' is no image: it is not a 64-bit ELF file");
        }

        if (!Solo5Notes.TryRead(file, out Solo5Notes? notes))
        {
            throw new BadInputException($"'{path}' is no image: its ABI or manifest note is missing or broken; 'morgana build' makes images");
        }

        if (notes!.AbiTarget != HvtTarget)
        {
            string target = notes.AbiTarget < TargetNames.Length ? TargetNames[notes.AbiTarget] : $"number {notes.AbiTarget}";
            throw new BadInputException($"'{path}' is an image for another target ({target}), and this machine's tender runs hvt");
        }

        return notes.AbiVersion == HvtVersion
            ? notes
            : throw new BadInputException($"'{path}' has version {notes.AbiVersion} of the hvt ABI, and the tender runs version {HvtVersion}");
    }
}
