using System.Runtime.InteropServices;
using System.Text;
using Morgana.Pal.Files.Nodes;

namespace Morgana.Pal.Files.Open;

/// <summary>
/// An open directory: its names as they were when it was opened. The name that was told last stays in native memory until
/// the next one or <see cref="Dispose"/>.
/// </summary>
internal sealed unsafe class DirectoryListing : IDisposable
{
    private const int NodeTypeShift = 12; // DT_* are the mode's type bits, shifted (dirent.h)

    private readonly DirectoryNode _directory;
    private readonly string[] _names;
    private int _next;
    private byte* _name;

    /// <summary>Opens a directory; <see cref="FileSystem.Changing"/> is held.</summary>
    public DirectoryListing(DirectoryNode directory)
    {
        _directory = directory;
        _names = directory.ListNames();
    }

    /// <summary>The next entry that is still there; false at the end. <see cref="FileSystem.Changing"/> is held.</summary>
    public bool TryNext(out DirectoryEntry entry)
    {
        entry = default;
        while (_next < _names.Length)
        {
            string name = _names[_next++];
            if (_directory.Find(name) is { } node)
            {
                byte[] text = Encoding.UTF8.GetBytes(name);
                NativeMemory.Free(_name);
                _name = NativeText.Allocate(text);
                entry = new DirectoryEntry { Name = _name, NameLength = text.Length, Type = node.Type >> NodeTypeShift };
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(_name);
        _name = null;
    }
}
