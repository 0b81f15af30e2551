namespace Morgana.Pal.Files.Nodes;

/// <summary>A directory: names and what they stand for.</summary>
internal sealed class DirectoryNode(FileTime created, int permissions = FileModes.OwnerWrites)
    : Node(FileModes.Directory, permissions, created)
{
    private readonly Dictionary<string, Node> _entries = new(StringComparer.Ordinal);

    /// <summary>Whether the application can neither add nor remove a name.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether no name is in it.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>What <paramref name="name"/> stands for, or null.</summary>
    public Node? Find(string name) => _entries.GetValueOrDefault(name);

    /// <summary>A copy of the names, in no particular order.</summary>
    public string[] ListNames()
    {
        string[] names = new string[_entries.Count];
        _entries.Keys.CopyTo(names, 0);
        return names;
    }

    /// <summary>Adds or replaces an entry.</summary>
    public void Set(string name, Node node)
    {
        node.Hold();
        Remove(name);
        _entries[name] = node;
    }

    /// <summary>Takes an entry out, if it is there.</summary>
    public void Remove(string name)
    {
        if (_entries.Remove(name, out Node? removed))
        {
            removed.LetGo();
        }
    }

    /// <inheritdoc/>
    public override PosixResult ReadAt(Span<byte> buffer, long offset) => ErrorNumber.EISDIR;

    /// <inheritdoc/>
    public override PosixResult WriteAt(ReadOnlySpan<byte> data, long offset) => ErrorNumber.EISDIR;
}
