namespace Morgana.Tidy.Tests;

/// <summary>A file of the checkout, by its path from the root.</summary>
internal sealed record SourceFile(string Path)
{
    internal string Text => File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path));

    internal string[] Lines => File.ReadAllLines(System.IO.Path.Combine(Repository.Root, Path));
}
