namespace Morgana.Pal.Files.Nodes;

/// <summary>How many blocks the files of a file system may still take from memory.</summary>
internal sealed class MemoryBudget(long blocks)
{
    private long _left = blocks;

    /// <summary>Takes one block; false when there is none left.</summary>
    public bool TryTake()
    {
        if (_left == 0)
        {
            return false;
        }

        _left--;
        return true;
    }

    /// <summary>Gives blocks back.</summary>
    public void GiveBack(int blocks) => _left += blocks;
}
