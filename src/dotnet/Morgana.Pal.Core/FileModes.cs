namespace Morgana.Pal;

/// <summary>The types and permissions in a mode (POSIX, sys/stat.h).</summary>
internal static class FileModes
{
    public const int TypeMask = 0xF000;
    public const int CharacterDevice = 0x2000;
    public const int Directory = 0x4000;
    public const int RegularFile = 0x8000;

    /// <summary>The permission bits: rwx of owner, group and others, set-id and sticky.</summary>
    public const int PermissionMask = 0xFFF;

    /// <summary>rw-rw-rw-.</summary>
    public const int EveryoneReadsAndWrites = 0x1B6;

    /// <summary>rwxr-xr-x.</summary>
    public const int OwnerWrites = 0x1ED;

    /// <summary>rwxrwxrwt.</summary>
    public const int Temporary = 0x3FF;
}
