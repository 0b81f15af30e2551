namespace Morgana.Cli.Arguments;

/// <summary>What a program is built for.</summary>
internal enum TargetKind
{
    /// <summary>An image for Morgana's tender on KVM.</summary>
    Hvt,

    /// <summary>An ordinary process.</summary>
    Host,
}
