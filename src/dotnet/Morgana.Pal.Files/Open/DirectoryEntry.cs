using System.Runtime.InteropServices;

namespace Morgana.Pal.Files.Open;

/// <summary>.NET's own <c>dirent</c> (Interop.Sys.DirectoryEntry).</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DirectoryEntry
{
    public byte* Name;
    public int NameLength;
    public int Type;
}
