namespace Morgana.Pal.Guest;

internal static class FileChecks
{
    public static IEnumerable<Check> All =>
    [
        new("a file that is not there says so", () =>
            Check.Throws<FileNotFoundException>(() => File.ReadAllText("/morgana-nothing"))),
        new("a temporary file holds its text", () =>
        {
            string path = Path.GetTempFileName();
            File.WriteAllText(path, new string('a', 100_000));
            File.AppendAllText(path, "b");
            Check.Equal(100_001, new FileInfo(path).Length);
            Check.That(File.ReadAllText(path).EndsWith("ab", StringComparison.Ordinal), "the text is another");
            File.Delete(path);
            Check.Equal(false, File.Exists(path));
        }),
        new("an open file is not shared against its will", () =>
        {
            string path = Path.GetTempFileName();
            using FileStream alone = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            Check.Throws<IOException>(() => new FileStream(path, FileMode.Open, FileAccess.Read).Dispose());
            File.Delete(path);
        }),
        new("directories nest, list and vanish", () =>
        {
            string root = Directory.CreateTempSubdirectory().FullName;
            Directory.CreateDirectory(Path.Combine(root, "a", "b"));
            File.WriteAllText(Path.Combine(root, "a", "one"), "1");
            File.Move(Path.Combine(root, "a", "one"), Path.Combine(root, "a", "b", "two"));
            File.Copy(Path.Combine(root, "a", "b", "two"), Path.Combine(root, "three"));
            string[] names = [.. Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, path)).Order(StringComparer.Ordinal)];
            Check.Equal("a a/b a/b/two three", string.Join(' ', names));
            Directory.Delete(root, recursive: true);
            Check.Equal(false, Directory.Exists(root));
        }),
        new("a file keeps the time that it was given", () =>
        {
            string path = Path.GetTempFileName();
            File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddDays(1));
            Check.Equal(DateTime.UnixEpoch.AddDays(1), File.GetLastWriteTimeUtc(path));
            File.Delete(path);
        }),
        new("the devices are there", () =>
        {
            byte[] random = new byte[32];
            using (FileStream device = File.OpenRead("/dev/urandom"))
            {
                device.ReadExactly(random);
            }

            Check.That(random.Distinct().Count() > 8, "/dev/urandom is not random");
            using FileStream nothing = new("/dev/null", FileMode.Open, FileAccess.ReadWrite);
            nothing.Write(random);
            Check.Equal(0, nothing.Read(random));
        }),
        new("a watcher starts and stops", () =>
        {
            using FileSystemWatcher watcher = new(Path.GetTempPath()) { EnableRaisingEvents = true };
        }),
    ];
}
