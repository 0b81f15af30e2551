using System.Text;
using Morgana.Pal.Descriptors;
using Morgana.Pal.Files;
using Morgana.Pal.Files.Nodes;
using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Tests.Files;

public sealed class FileSystemTests
{
    private const OpenFlags Create = OpenFlags.ReadWrite | OpenFlags.Create;
    private const int Permissions = 0x1A4; // rw-r--r--

    private readonly FileSystem _files;
    private ulong _nanoseconds = 1_500_000_000;

    public FileSystemTests() =>
        _files = ImageTree.Build(() => FileTime.FromUnixNanoseconds(_nanoseconds), buffer => buffer.Fill(0x5A), () => 2048 * 1024);

    [Theory]
    [InlineData("/")]
    [InlineData("/app")]
    [InlineData("/tmp/")]
    [InlineData("/app/../tmp/.//")]
    [InlineData("/../..")]
    [InlineData(".")] // the current directory is /app
    [InlineData("..")]
    public void A_directory_of_every_image_is_found(string path)
    {
        Assert.Equal(ErrorNumber.None, _files.Find(path, out Node node).Error);
        Assert.True(node.IsDirectory);
        Assert.Equal(FileModes.Directory, node.Status.Mode & FileModes.TypeMask);
    }

    [Theory]
    [InlineData("/appsettings.json", nameof(ErrorNumber.ENOENT))]
    [InlineData("/app/wwwroot", nameof(ErrorNumber.ENOENT))]
    [InlineData("/sys/fs/cgroup", nameof(ErrorNumber.ENOENT))]
    [InlineData("/proc/self/stat", nameof(ErrorNumber.ENOENT))]
    [InlineData("/dev/null/x", nameof(ErrorNumber.ENOTDIR))]
    public void What_is_not_there_says_so(string path, string error) =>
        Assert.Equal(Enum.Parse<ErrorNumber>(error), _files.Find(path, out _).Error);

    [Fact]
    public void A_name_or_a_path_may_be_too_long()
    {
        Assert.Equal(ErrorNumber.ENAMETOOLONG, _files.Find("/tmp/" + new string('n', 256), out _).Error);
        Assert.Equal(ErrorNumber.ENAMETOOLONG, _files.Find(string.Concat(Enumerable.Repeat("/tmp/n", 1000)), out _).Error);
        Assert.Equal(ErrorNumber.ENAMETOOLONG, _files.MakeDirectory("/tmp/" + new string('n', 256), Permissions).Error);
    }

    [Theory]
    [InlineData("/file")]
    [InlineData("/app/data.db")]
    [InlineData("/dev/new")]
    [InlineData("/proc/self/new")]
    public void Only_tmp_can_be_written(string path)
    {
        Assert.Equal(ErrorNumber.EROFS, _files.Open(path, Create, Permissions, out _).Error);
        Assert.Equal(ErrorNumber.EROFS, _files.MakeDirectory(path, Permissions).Error);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        using Opened file = Open("/tmp/a", Create);
        Assert.Equal(5, file.File.Write("hello"u8).Count);
        Assert.Equal(0, file.File.Seek(0, SeekOrigin.Begin).Count);
        Assert.Equal("hello", ReadAll(file.File));
        Assert.Equal(5, file.File.Status.Size);
        Assert.Equal(FileModes.RegularFile | Permissions, file.File.Status.Mode);
    }

    [Fact]
    public void A_file_is_opened_for_what_was_asked()
    {
        using Opened made = Open("/tmp/a", Create);
        using Opened reader = Open("/tmp/a", OpenFlags.ReadOnly);
        using Opened writer = Open("/tmp/a", OpenFlags.WriteOnly);

        Assert.Equal(ErrorNumber.EBADF, reader.File.Write("x"u8).Error);
        Assert.Equal(ErrorNumber.EINVAL, reader.File.SetLength(0).Error);
        Assert.Equal(ErrorNumber.EBADF, writer.File.Read(new byte[1]).Error);
        Assert.Equal(ErrorNumber.EEXIST, _files.Open("/tmp/a", Create | OpenFlags.Exclusive, Permissions, out _).Error);
        Assert.Equal(ErrorNumber.ENOENT, _files.Open("/tmp/b", OpenFlags.ReadWrite, Permissions, out _).Error);
        Assert.Equal(ErrorNumber.EISDIR, _files.Open("/tmp", OpenFlags.WriteOnly, Permissions, out _).Error);
    }

    [Fact]
    public void Truncation_empties_a_file()
    {
        Write("/tmp/a", "text");
        using Opened file = Open("/tmp/a", OpenFlags.WriteOnly | OpenFlags.Truncate);
        Assert.Equal(0, file.File.Status.Size);
    }

    [Fact]
    public void Seeking_counts_from_three_places()
    {
        Write("/tmp/a", "0123456789");
        using Opened file = Open("/tmp/a", OpenFlags.ReadOnly);
        Assert.Equal(8, file.File.Seek(-2, SeekOrigin.End).Count);
        Assert.Equal(5, file.File.Seek(-3, SeekOrigin.Current).Count);
        Assert.Equal("56789", ReadAll(file.File));
        Assert.Equal(ErrorNumber.EINVAL, file.File.Seek(-1, SeekOrigin.Begin).Error);
        Assert.Equal(ErrorNumber.EINVAL, file.File.Seek(long.MaxValue, SeekOrigin.End).Error);
        Assert.Equal(10, file.File.Seek(0, SeekOrigin.Current).Count);
    }

    [Fact]
    public void A_removed_file_lives_while_it_is_open()
    {
        Write("/tmp/a", "text");
        using Opened file = Open("/tmp/a", OpenFlags.ReadOnly);
        Assert.Equal(ErrorNumber.None, _files.Unlink("/tmp/a").Error);
        Assert.Equal(ErrorNumber.ENOENT, _files.Find("/tmp/a", out _).Error);
        Assert.Equal("text", ReadAll(file.File));
    }

    [Fact]
    public void A_link_is_one_name_more()
    {
        Write("/tmp/a", "text");
        Assert.Equal(ErrorNumber.None, _files.Link("/tmp/a", "/tmp/b").Error);
        Assert.Equal(ErrorNumber.EEXIST, _files.Link("/tmp/a", "/tmp/b").Error);
        _files.Unlink("/tmp/a");
        using Opened file = Open("/tmp/b", OpenFlags.ReadOnly);
        Assert.Equal("text", ReadAll(file.File));
    }

    [Fact]
    public void Directories_nest_and_are_removed_when_empty()
    {
        _files.MakeDirectory("/tmp/a", Permissions);
        _files.MakeDirectory("/tmp/a/b", Permissions);
        Assert.Equal(ErrorNumber.EEXIST, _files.MakeDirectory("/tmp/a/b", Permissions).Error);
        Assert.Equal(ErrorNumber.ENOENT, _files.MakeDirectory("/tmp/x/y", Permissions).Error);
        Assert.Equal(ErrorNumber.EISDIR, _files.Unlink("/tmp/a/b").Error);
        Assert.Equal(ErrorNumber.ENOTEMPTY, _files.RemoveDirectory("/tmp/a").Error);
        Assert.Equal(ErrorNumber.None, _files.RemoveDirectory("/tmp/a/b").Error);
        Assert.Equal(ErrorNumber.None, _files.RemoveDirectory("/tmp/a").Error);
        Assert.Equal(ErrorNumber.EBUSY, _files.RemoveDirectory("/").Error);
        Assert.Equal(ErrorNumber.EROFS, _files.RemoveDirectory("/app").Error);
    }

    [Fact]
    public void Renaming_follows_posix()
    {
        Write("/tmp/file", "1");
        Write("/tmp/other", "2");
        _files.MakeDirectory("/tmp/directory", Permissions);
        _files.MakeDirectory("/tmp/full", Permissions);
        Write("/tmp/full/file", "3");

        Assert.Equal(ErrorNumber.EISDIR, _files.Rename("/tmp/file", "/tmp/directory").Error);
        Assert.Equal(ErrorNumber.ENOTDIR, _files.Rename("/tmp/directory", "/tmp/file").Error);
        Assert.Equal(ErrorNumber.ENOTEMPTY, _files.Rename("/tmp/directory", "/tmp/full").Error);
        Assert.Equal(ErrorNumber.EINVAL, _files.Rename("/tmp/full", "/tmp/full/inside").Error);
        Assert.Equal(ErrorNumber.EROFS, _files.Rename("/tmp/file", "/app/file").Error);
        Assert.Equal(ErrorNumber.None, _files.Rename("/tmp/file", "/tmp/file").Error);
        Assert.Equal(ErrorNumber.None, _files.Rename("/tmp/file", "/tmp/other").Error);
        Assert.Equal(ErrorNumber.None, _files.Rename("/tmp/full", "/tmp/directory").Error);

        using Opened moved = Open("/tmp/other", OpenFlags.ReadOnly);
        Assert.Equal("1", ReadAll(moved.File));
        Assert.Equal(ErrorNumber.ENOENT, _files.Find("/tmp/file", out _).Error);
        Assert.Equal(ErrorNumber.None, _files.Find("/tmp/directory/file", out _).Error);
    }

    [Fact]
    public void Temporary_files_have_an_end_and_give_their_memory_back()
    {
        byte[] quarter = new byte[ImageTree.TemporaryBlocks / 4 * MemoryFile.BlockSize];
        for (int file = 0; file < 4; file++)
        {
            using Opened opened = Open($"/tmp/{file}", Create);
            Assert.Equal(quarter.Length, opened.File.Write(quarter).Count);
        }

        using (Opened full = Open("/tmp/full", Create))
        {
            Assert.Equal(ErrorNumber.ENOSPC, full.File.Write("x"u8).Error);
            _files.Unlink("/tmp/0");
            Assert.Equal(1, full.File.Write("x"u8).Count);
        }
    }

    [Fact]
    public void A_change_moves_the_time()
    {
        Write("/tmp/a", "1");
        _nanoseconds = 7_000_000_009;
        Write("/tmp/a", "2");

        _files.Find("/tmp/a", out Node node);
        FileStatus status = node.Status;
        Assert.Equal((7, 9), (status.MTime, status.MTimeNsec));
        Assert.Equal((1, 500_000_000), (status.BirthTime, status.BirthTimeNsec));
    }

    [Fact]
    public void Devices_do_what_their_names_say()
    {
        byte[] buffer = new byte[4];
        using (Opened nothing = Open("/dev/null", OpenFlags.ReadWrite | OpenFlags.Create | OpenFlags.Truncate))
        {
            Assert.Equal(4, nothing.File.Write(buffer).Count);
            Assert.Equal(0, nothing.File.Read(buffer).Count);
        }

        using (Opened random = Open("/dev/urandom", OpenFlags.ReadOnly))
        {
            Assert.Equal(4, random.File.Read(buffer).Count);
            Assert.Equal([0x5A, 0x5A, 0x5A, 0x5A], buffer);
        }
    }

    [Fact]
    public void The_working_set_stands_where_dotnet_reads_it()
    {
        using Opened status = Open("/proc/self/status", OpenFlags.ReadOnly);
        Assert.Equal("VmRSS:\t2048 kB\n", ReadAll(status.File));
        Assert.Equal(ErrorNumber.EROFS, _files.Open("/proc/self/status", OpenFlags.WriteOnly, 0, out _).Error);
    }

    [Fact]
    public void Locks_are_shared_or_exclusive()
    {
        using Opened one = Open("/tmp/a", Create);
        using Opened two = Open("/tmp/a", Create);
        Assert.Equal(ErrorNumber.None, one.File.Lock(FileLockOperation.Shared | FileLockOperation.NonBlocking).Error);
        Assert.Equal(ErrorNumber.None, two.File.Lock(FileLockOperation.Shared).Error);
        Assert.Equal(ErrorNumber.EAGAIN, one.File.Lock(FileLockOperation.Exclusive).Error);
        Assert.Equal(ErrorNumber.None, two.File.Lock(FileLockOperation.Unlock).Error);
        Assert.Equal(ErrorNumber.None, one.File.Lock(FileLockOperation.Exclusive).Error);
        Assert.Equal(ErrorNumber.EAGAIN, two.File.Lock(FileLockOperation.Shared).Error);
        Assert.Equal(ErrorNumber.EINVAL, two.File.Lock(FileLockOperation.None).Error);

        one.File.Close();
        Assert.Equal(ErrorNumber.None, two.File.Lock(FileLockOperation.Exclusive).Error);
        one.IsClosed = true;
    }

    private static string ReadAll(Descriptor file)
    {
        byte[] buffer = new byte[64];
        return Encoding.UTF8.GetString(buffer, 0, (int)file.Read(buffer).Count);
    }

    private void Write(string path, string text)
    {
        using Opened file = Open(path, Create);
        Assert.Equal(text.Length, file.File.Write(Encoding.UTF8.GetBytes(text)).Count);
    }

    private Opened Open(string path, OpenFlags flags)
    {
        Assert.Equal(ErrorNumber.None, _files.Open(path, flags, Permissions, out OpenFile? file).Error);
        return new Opened(file!);
    }

    private sealed class Opened(OpenFile file) : IDisposable
    {
        public OpenFile File => file;

        public bool IsClosed { get; set; }

        public void Dispose()
        {
            if (!IsClosed)
            {
                file.Close();
            }
        }
    }
}
