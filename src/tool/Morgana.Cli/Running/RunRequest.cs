using Morgana.Cli.Arguments;
using Morgana.Gateway;

namespace Morgana.Cli.Running;

/// <summary>What the user wants to run, as the command line says it.</summary>
/// <param name="Path">A project or an image.</param>
/// <param name="Target">Null: the best there is.</param>
/// <param name="MemoryMegabytes">Null: the tender's own choice.</param>
/// <param name="Forwards">Ports of this machine that lead into the guest.</param>
/// <param name="Networks">Backends of network devices.</param>
/// <param name="Blocks">Files behind block devices.</param>
/// <param name="Arguments">The program's own.</param>
internal sealed record RunRequest(
    string Path,
    TargetKind? Target,
    int? MemoryMegabytes,
    IReadOnlyList<PortForward> Forwards,
    IReadOnlyList<NetworkChoice> Networks,
    IReadOnlyList<BlockAttachment> Blocks,
    IReadOnlyList<string> Arguments);
