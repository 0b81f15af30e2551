namespace Morgana.Pal.Descriptors;

/// <summary>What flock is asked for, in its numbers.</summary>
[Flags]
internal enum FileLockOperation
{
    None = 0,
    Shared = 1,
    Exclusive = 2,
    NonBlocking = 4,
    Unlock = 8,
}
