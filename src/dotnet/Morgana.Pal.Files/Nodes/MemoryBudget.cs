namespace Morgana.Pal.Files.Nodes;

/// <summary>The memory that the files of a file system may take, in blocks.</summary>
internal sealed class MemoryBudget(long blocks)
{
    private long _left = blocks;

    /// <summary>A block of zeroes; null when there is none left, or no memory for it: to a writer the disk is full.</summary>
    public byte[]? Take()
    {
        if (_left == 0)
        {
            return null;
        }

        try
        {
            byte[] block = new byte[MemoryFile.BlockSize];
            _left--;
            return block;
        }
        catch (OutOfMemoryException)
        {
            return null; // an export cannot throw; "no space left" reaches the application as an IOException
        }
    }

    /// <summary>Gives blocks back.</summary>
    public void GiveBack(int count) => _left += count;
}
