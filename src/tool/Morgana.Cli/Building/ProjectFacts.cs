using System.Text.Json;

namespace Morgana.Cli.Building;

/// <summary>What MSBuild knows about the project after building it.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="IsProgram">Whether it makes a program and not a library.</param>
/// <param name="Networks">The declared network devices.</param>
/// <param name="Blocks">The declared block devices.</param>
/// <param name="Sources">The files that are compiled or embedded, absolute.</param>
internal sealed record ProjectFacts(
    string Assembly, bool IsProgram, IReadOnlyList<string> Networks, IReadOnlyList<string> Blocks, IReadOnlyList<string> Sources)
{
    private static readonly string[] SourceItems = ["Compile", "EmbeddedResource", "Content", "None", "AdditionalFiles"];

    /// <summary>The arguments with which MSBuild writes them to <paramref name="file"/>.</summary>
    internal static IReadOnlyList<string> Arguments(string file) =>
    [
        "-getProperty:AssemblyName,OutputType",
        $"-getItem:MorganaNetwork,MorganaBlock,{string.Join(',', SourceItems)}",
        $"-getResultOutputFile:{file}",
    ];

    /// <summary>Reads what MSBuild wrote.</summary>
    internal static ProjectFacts Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        JsonElement properties = document.RootElement.GetProperty("Properties");
        JsonElement items = document.RootElement.GetProperty("Items");
        return new ProjectFacts(
            properties.GetProperty("AssemblyName").GetString()!,
            properties.GetProperty("OutputType").GetString() is "Exe" or "WinExe",
            Metadata(items, "MorganaNetwork", "Identity"),
            Metadata(items, "MorganaBlock", "Identity"),
            [.. SourceItems.SelectMany(type => Metadata(items, type, "FullPath"))]);
    }

    private static string[] Metadata(JsonElement items, string type, string name) =>
        [.. items.GetProperty(type).EnumerateArray().Select(item => item.GetProperty(name).GetString()!).Distinct()];
}
