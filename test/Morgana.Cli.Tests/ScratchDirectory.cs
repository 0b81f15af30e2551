namespace Morgana.Cli.Tests;

/// <summary>A directory of a test's own, outside of the checkout so that a project in it is a stranger's; removed at the end.</summary>
internal sealed class ScratchDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("morgana-test-");

    internal string Path => _directory.FullName;

    /// <summary>Writes a file and returns its path.</summary>
    internal string Write(string name, string content)
    {
        string path = In(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    internal string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes an ordinary console project, as <c>dotnet new console</c> does, and returns its directory.</summary>
    internal string WriteProject(string name, string code, string outputType = "Exe")
    {
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{outputType}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            </Project>
            """);
        Write($"{name}/Program.cs", code);
        return In(name);
    }

    /// <summary>The relative paths of all files but what MSBuild keeps for itself.</summary>
    internal IReadOnlyList<string> Files() =>
    [
        .. _directory.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path, file.FullName))
            .Where(path => !path.Split('/').Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => _directory.Delete(recursive: true);
}
