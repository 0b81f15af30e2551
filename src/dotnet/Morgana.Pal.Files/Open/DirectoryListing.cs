using System.Runtime.InteropServices;
using System.Text;
using Morgana.Pal.Files.Nodes;

namespace Morgana.Pal.Files.Open;

/// <summary>
/// An open directory: its names as they were when it was opened. The name that was told last stays in native memory until
/// the next one or <see cref="Dispose"/>.
/// </summary>
internal sealed unsafe class DirectoryListing(IReadOnlyDictionary<string, Node> entries) : IDisposable
{
    private const int NodeTypeShift = 12; // DT_* are the mode's type bits, shifted (dirent.h)

    private readonly (string Name, int Type)[] _entries = [.. entries.Select(entry => (entry.Key, entry.Value.Type))];
    private int _next;
    private byte* _name;

    /// <summary>The next entry; false at the end.</summary>
    public bool TryNext(out DirectoryEntry entry)
    {
        entry = default;
        if (_next == _entries.Length)
        {
            return false;
        }

        (string name, int type) = _entries[_next++];
        byte[] text = Encoding.UTF8.GetBytes(name);
        NativeMemory.Free(_name);
        _name = NativeText.Allocate(text);
        entry = new DirectoryEntry { Name = _name, NameLength = text.Length, Type = type >> NodeTypeShift };
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(_name);
        _name = null;
    }
}
