using Morgana.Pal.Descriptors;

namespace Morgana.Pal;

/// <summary>The descriptors of the one process that the machine is.</summary>
internal static class OpenDescriptors
{
    /// <summary>The table that all exports share.</summary>
    public static DescriptorTable Table { get; } = WithStandardStreams();

    private static DescriptorTable WithStandardStreams()
    {
        DescriptorTable table = new();
        ConsoleOutput console = new();
        table.Add(new EndOfInput());
        table.Add(console);
        table.Add(console);
        return table;
    }
}
