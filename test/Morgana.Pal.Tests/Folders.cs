using System.Reflection;

namespace Morgana.Pal.Tests;

/// <summary>Where the checkout and the framework are, as the build knew it.</summary>
internal static class Folders
{
    public static string PlatformSources => Path.Combine(Named("RepositoryRoot"), "src", "runtime", "pal");

    public static string StubScript => Path.Combine(Named("RepositoryRoot"), "src", "dotnet", "pal-stubs.sh");

    /// <summary>Every assembly of the framework that images are made of.</summary>
    public static IEnumerable<string> FrameworkAssemblies
    {
        get
        {
            string framework = Named("NativeAotFramework");
            string[] folders = [Path.Combine(framework, "native"), Path.Combine(framework, "lib", "net10.0")];
            return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"));
        }
    }

    private static string Named(string key) => typeof(Folders).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
