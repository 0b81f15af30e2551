namespace Morgana.Cli.Arguments;

/// <summary>The targets by the names that people and MSBuild use.</summary>
internal static class Targets
{
    /// <summary>All names, as an error message lists them.</summary>
    internal const string List = "hvt, host";

    internal static string Name(this TargetKind target) => target switch
    {
        TargetKind.Hvt => "hvt",
        TargetKind.Host => "host",
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    internal static bool TryParse(string text, out TargetKind target)
    {
        foreach (TargetKind candidate in Enum.GetValues<TargetKind>())
        {
            if (candidate.Name() == text)
            {
                target = candidate;
                return true;
            }
        }

        target = default;
        return false;
    }
}
