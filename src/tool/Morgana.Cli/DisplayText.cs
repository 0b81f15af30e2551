using System.Globalization;

namespace Morgana.Cli;

/// <summary>How values look to people.</summary>
internal static class DisplayText
{
    private const double Thousand = 1000;

    /// <summary>A path as short as it can be written from here.</summary>
    internal static string ShortPath(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>A size with three digits: 1.03 MB.</summary>
    internal static string Size(long bytes)
    {
        double value = bytes;
        string unit = "B";
        foreach (string larger in (string[])["kB", "MB", "GB"])
        {
            if (value < Thousand)
            {
                break;
            }

            value /= Thousand;
            unit = larger;
        }

        string format = unit == "B" || value >= 100 ? "0" : value >= 10 ? "0.0" : "0.00";
        return $"{value.ToString(format, CultureInfo.InvariantCulture)} {unit}";
    }

    /// <summary>A duration in seconds: 0.4 s.</summary>
    internal static string Seconds(TimeSpan duration) =>
        $"{duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
}
