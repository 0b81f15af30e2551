using System.Runtime.InteropServices;

namespace Morgana.Pal;

/// <summary>.NET's own <c>stat</c> (Interop.Sys.FileStatus); a test compares the layouts.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct FileStatus
{
    public int Flags;
    public int Mode;
    public uint Uid;
    public uint Gid;
    public long Size;
    public long ATime;
    public long ATimeNsec;
    public long MTime;
    public long MTimeNsec;
    public long CTime;
    public long CTimeNsec;
    public long BirthTime;
    public long BirthTimeNsec;
    public long Dev;
    public long RDev;
    public long Ino;
    public uint UserFlags;
}
