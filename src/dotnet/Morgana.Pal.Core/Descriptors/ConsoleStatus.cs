namespace Morgana.Pal.Descriptors;

/// <summary>What fstat tells of the standard descriptors: a character device that is no terminal.</summary>
internal static class ConsoleStatus
{
    public static FileStatus Value => new()
    {
        Mode = FileModes.CharacterDevice | FileModes.EveryoneReadsAndWrites,
        Ino = 1,
    };
}
