using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Morgana.Cli.Building;

/// <summary>
/// A short value that changes when a source of a build does: from the names, sizes and times of all files, not their content,
/// so that looking costs a few milliseconds.
/// </summary>
internal sealed class SourceFingerprint
{
    // MSBuild and NuGet look for these from a project's directory up to the root.
    private static readonly string[] AncestorFiles =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Directory.Build.rsp",
        "global.json", "nuget.config", "NuGet.Config", ".editorconfig",
    ];

    // What builds write, and what no build reads.
    private static readonly string[] OutputDirectories = ["bin", "obj", "dist", "artifacts", "node_modules"];

    private readonly SortedDictionary<string, (long Ticks, long Length)> _files = new(StringComparer.Ordinal);

    /// <summary>When the youngest of the files was written.</summary>
    internal DateTime Newest { get; private set; }

    /// <summary>The value, in hexadecimal.</summary>
    internal string Value
    {
        get
        {
            using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            Span<byte> numbers = stackalloc byte[sizeof(long) + sizeof(long)];
            foreach ((string path, (long ticks, long length)) in _files)
            {
                BinaryPrimitives.WriteInt64LittleEndian(numbers, ticks);
                BinaryPrimitives.WriteInt64LittleEndian(numbers[sizeof(long)..], length);
                hash.AppendData(Encoding.UTF8.GetBytes(path));
                hash.AppendData(numbers);
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>Adds all files below a directory but those that builds write, and the settings above it.</summary>
    internal void AddDirectory(string directory)
    {
        AddTree(new DirectoryInfo(directory));
        for (DirectoryInfo? ancestor = new DirectoryInfo(directory).Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            foreach (string name in AncestorFiles)
            {
                AddFile(Path.Combine(ancestor.FullName, name));
            }
        }
    }

    /// <summary>Adds a file, if it exists.</summary>
    internal void AddFile(string path)
    {
        FileInfo file = new(path);
        if (file.Exists)
        {
            Add(file);
        }
    }

    private void AddTree(DirectoryInfo directory)
    {
        if (!directory.Exists)
        {
            return;
        }

        foreach (FileSystemInfo entry in directory.EnumerateFileSystemInfos())
        {
            bool isSkipped = OutputDirectories.Contains(entry.Name, StringComparer.Ordinal) || entry.Name.StartsWith('.');
            if (entry is FileInfo file)
            {
                Add(file);
            }
            else if (!isSkipped && entry.LinkTarget is null)
            {
                // A link to a directory may lead round in a circle; what is compiled through one is told as an input.
                AddTree((DirectoryInfo)entry);
            }
        }
    }

    private void Add(FileInfo file)
    {
        _files[file.FullName] = (file.LastWriteTimeUtc.Ticks, file.LinkTarget is null ? file.Length : 0);
        Newest = file.LastWriteTimeUtc > Newest ? file.LastWriteTimeUtc : Newest;
    }
}
