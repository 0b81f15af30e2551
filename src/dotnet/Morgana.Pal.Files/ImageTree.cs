using System.Globalization;
using System.Text;
using Morgana.Pal.Files.Nodes;

namespace Morgana.Pal.Files;

/// <summary>
/// The files of every image: a directory for the application, the devices that programs open by name, memory for temporary
/// files, and of /proc what .NET asks for its own working set. Only /tmp can be written: what a program would keep there
/// is gone with the machine, and it should hear so.
/// </summary>
internal static class ImageTree
{
    /// <summary>Blocks that temporary files may take: 16 MiB, half of a small machine.</summary>
    public const int TemporaryBlocks = (16 << 20) / MemoryFile.BlockSize;

    private const ulong BytesPerKilobyte = 1024;

    /// <summary>Builds the tree.</summary>
    public static FileSystem Build(Func<FileTime> clock, RandomDevice.Fill random, Func<ulong> memoryUsed)
    {
        FileTime start = clock();
        DirectoryNode root = new(start) { IsReadOnly = true };

        DirectoryNode devices = new(start) { IsReadOnly = true };
        devices.Set("null", new NullDevice(start));
        devices.Set("random", new RandomDevice(start, random));
        devices.Set("urandom", new RandomDevice(start, random));

        DirectoryNode self = new(start) { IsReadOnly = true };
        self.Set("status", new GeneratedFile(start, () => DescribeMemory(memoryUsed())));
        DirectoryNode processes = new(start) { IsReadOnly = true };
        processes.Set("self", self);

        root.Set("app", new DirectoryNode(start) { IsReadOnly = true });
        root.Set("dev", devices);
        root.Set("proc", processes);
        root.Set("tmp", new DirectoryNode(start, FileModes.Temporary));
        return new FileSystem(root, new MemoryBudget(TemporaryBlocks), clock);
    }

    // The lines of /proc/self/status that .NET reads (Interop.ProcFsStat); see proc_pid_status(5).
    private static byte[] DescribeMemory(ulong bytes) =>
        Encoding.UTF8.GetBytes("VmRSS:\t" + (bytes / BytesPerKilobyte).ToString(CultureInfo.InvariantCulture) + " kB\n");
}
