using CsCheck;
using Morgana.Pal.Files.Nodes;

namespace Morgana.Pal.Tests.Files;

public sealed class MemoryFileTests
{
    private const int Range = 3 * MemoryFile.BlockSize;

    private static Gen<(int Kind, int At, byte[] Data)> Step { get; } =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Range], Gen.Byte.Array[0, MemoryFile.BlockSize + 1]);

    [Fact]
    public void It_holds_what_an_array_would_hold() => Step.Array[1, 12].Sample(steps =>
    {
        MemoryFile file = new(default, 0, new MemoryBudget(long.MaxValue));
        byte[] model = [];
        foreach ((int kind, int at, byte[] data) in steps)
        {
            switch (kind)
            {
                case 0:
                    Assert.Equal(data.Length, file.WriteAt(data, at).Count);
                    Array.Resize(ref model, data.Length == 0 ? model.Length : Math.Max(model.Length, at + data.Length));
                    data.CopyTo(model.AsSpan(Math.Min(at, model.Length)));
                    break;
                case 1:
                    file.SetLength(at);
                    Array.Resize(ref model, at);
                    break;
                default:
                    byte[] read = new byte[data.Length];
                    int count = (int)file.ReadAt(read, at).Count;
                    Assert.Equal(model.Skip(at).Take(data.Length), read.Take(count));
                    break;
            }
        }

        byte[] whole = new byte[file.Length];
        Assert.Equal(whole.Length, file.ReadAt(whole, 0).Count);
        Assert.Equal(model, whole);
    });

    [Fact]
    public void It_refuses_what_is_out_of_reach()
    {
        MemoryFile file = new(default, 0, new MemoryBudget(1));
        Assert.Equal(ErrorNumber.EINVAL, file.WriteAt("x"u8, -1).Error);
        Assert.Equal(ErrorNumber.EINVAL, file.ReadAt(new byte[1], -1).Error);
        Assert.Equal(ErrorNumber.EINVAL, file.SetLength(-1).Error);
        Assert.Equal(ErrorNumber.EFBIG, file.WriteAt("x"u8, MemoryFile.MaxLength).Error);
        Assert.Equal(ErrorNumber.EFBIG, file.WriteAt("x"u8, long.MaxValue).Error);
        Assert.Equal(ErrorNumber.EFBIG, file.SetLength(MemoryFile.MaxLength + 1).Error);
        Assert.Equal(0, file.ReadAt(new byte[1], long.MaxValue).Count);
    }

    [Fact]
    public void A_write_stops_where_the_memory_ends()
    {
        MemoryFile file = new(default, 0, new MemoryBudget(1));
        Assert.Equal(MemoryFile.BlockSize, file.WriteAt(new byte[MemoryFile.BlockSize + 1], 0).Count);
        Assert.Equal(MemoryFile.BlockSize, file.Length);
        Assert.Equal(ErrorNumber.ENOSPC, file.WriteAt("x"u8, MemoryFile.BlockSize).Error);
    }
}
