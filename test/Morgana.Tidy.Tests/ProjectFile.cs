using System.Xml.Linq;

namespace Morgana.Tidy.Tests;

/// <summary>What a project file says about its dependencies.</summary>
/// <param name="Path">From the root.</param>
/// <param name="References">The names of the projects that it refers to.</param>
/// <param name="Packages">Its packages and, where it writes one, the version.</param>
internal sealed record ProjectFile(string Path, IReadOnlyList<string> References, IReadOnlyList<(string Name, string? Version)> Packages)
{
    internal string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    internal static ProjectFile Read(SourceFile file) => Parse(file.Path, file.Text);

    internal static ProjectFile Parse(string path, string text)
    {
        XElement root = XElement.Parse(text);
        return new ProjectFile(
            path,
            [.. root.Descendants("ProjectReference").Select(reference =>
                System.IO.Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))],
            [.. root.Descendants("PackageReference").Select(package => (
                package.Attribute("Include")?.Value ?? package.Attribute("Update")!.Value,
                package.Attribute("Version")?.Value ?? package.Attribute("VersionOverride")?.Value ?? package.Element("Version")?.Value))]);
    }
}
