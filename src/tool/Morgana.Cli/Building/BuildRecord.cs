using System.Text.Json;
using System.Text.Json.Serialization;
using Morgana.Cli.Arguments;

namespace Morgana.Cli.Building;

/// <summary>
/// What the last build of a project for a target was made from, in <c>.morgana/TARGET.json</c> beside the project: <c>run</c>
/// builds again only when it no longer fits.
/// </summary>
/// <param name="Directories">The directories of all projects that took part.</param>
/// <param name="Inputs">Sources of the program's own project outside of them.</param>
/// <param name="Fingerprint">Of both, and of what was built.</param>
/// <param name="Path">What was built.</param>
/// <param name="Networks">The declared network devices.</param>
/// <param name="Blocks">The declared block devices.</param>
internal sealed record BuildRecord(
    string[] Directories, string[] Inputs, string Fingerprint, string Path, string[] Networks, string[] Blocks)
{
    private const string DirectoryName = ".morgana";

    /// <summary>What was built, if it is still there and nothing has changed since.</summary>
    internal static Artifact? FindFresh(Project project, TargetKind target)
    {
        BuildRecord? record = Load(FileOf(project, target));
        bool isFresh = record is not null && File.Exists(record.Path) && record.Fingerprint == record.Look().Value;
        return isFresh ? new Artifact(target, record!.Path, record.Networks, record.Blocks) : null;
    }

    /// <summary>
    /// Remembers a build, unless a source was written after it began: then nobody knows whether it was compiled.
    /// </summary>
    internal static void Save(Project project, Artifact artifact, IReadOnlyList<string> projects, IReadOnlyList<string> sources, DateTime begun)
    {
        string[] directories = [.. projects.Select(path => System.IO.Path.GetDirectoryName(path)!).Distinct()];
        string[] inputs = [.. sources.Where(source => !directories.Any(directory => IsBelow(source, directory)))];
        BuildRecord record = new(directories, inputs, "", artifact.Path, [.. artifact.Networks], [.. artifact.Blocks]);
        string file = FileOf(project, artifact.Target);
        if (record.LookAtSources().Newest >= begun)
        {
            File.Delete(file);
            return;
        }

        string directory = System.IO.Path.GetDirectoryName(file)!;
        if (!Directory.Exists(directory))
        {
            Directory.CreateDirectory(directory);
            File.WriteAllText(System.IO.Path.Combine(directory, ".gitignore"), "*\n");
        }

        File.WriteAllText(file, JsonSerializer.Serialize(
            record with { Fingerprint = record.Look().Value }, BuildRecordJson.Default.BuildRecord));
    }

    private static string FileOf(Project project, TargetKind target) =>
        System.IO.Path.Combine(project.Directory, DirectoryName, $"{project.Name}.{target.Name()}.json");

    private static bool IsBelow(string path, string directory) =>
        path.StartsWith(directory + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static BuildRecord? Load(string file)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(file), BuildRecordJson.Default.BuildRecord);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or JsonException)
        {
            // Never built, or by another version: the build makes a new one.
            return null;
        }
    }

    private SourceFingerprint Look()
    {
        SourceFingerprint fingerprint = LookAtSources();
        fingerprint.AddFile(Path);
        return fingerprint;
    }

    private SourceFingerprint LookAtSources()
    {
        SourceFingerprint fingerprint = new();
        foreach (string directory in Directories.Append(Checkout.Sdk).Append(Checkout.Runtime))
        {
            fingerprint.AddDirectory(directory);
        }

        foreach (string input in Inputs)
        {
            fingerprint.AddFile(input);
        }

        return fingerprint;
    }
}

/// <summary>How the file looks.</summary>
[JsonSerializable(typeof(BuildRecord))]
[JsonSourceGenerationOptions(RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class BuildRecordJson : JsonSerializerContext;
