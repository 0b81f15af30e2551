namespace Morgana.Pal.Files.Open;

/// <summary>.NET's own flags of open (Interop.Sys.OpenFlags).</summary>
[Flags]
internal enum OpenFlags
{
    ReadOnly = 0,
    WriteOnly = 1,
    ReadWrite = 2,
    CloseOnExec = 16,
    Create = 32,
    Exclusive = 64,
    Truncate = 128,
    Synchronous = 256,
    NoFollow = 512,
}
