namespace Morgana.Pal;

/// <summary>The process's current directory; Morgana.Pal.Files changes it.</summary>
internal static class CurrentDirectory
{
    private static byte[]? _changed; // null: where it was at the start

    /// <summary>The absolute path, UTF-8. It starts as the application's own directory, where .NET looks for content.</summary>
    public static ReadOnlySpan<byte> Path => _changed is { } path ? path : "/app"u8;

    /// <summary>Makes a copy of <paramref name="path"/> the current directory.</summary>
    public static void Change(ReadOnlySpan<byte> path) => _changed = path.ToArray();
}
