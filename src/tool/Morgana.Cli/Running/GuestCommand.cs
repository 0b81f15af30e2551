using Morgana.Cli.Arguments;
using Morgana.Cli.Building;

namespace Morgana.Cli.Running;

/// <summary>The command line of the guest's process. Tender and host programs name devices in the same way.</summary>
internal static class GuestCommand
{
    internal static IReadOnlyList<string> Create(Artifact program, Attachments attachments, RunRequest request)
    {
        List<string> devices = [];
        if (attachments.UserNetwork is { } user)
        {
            devices.Add($"--net:{user}=@{GuestProcess.LinkDescriptor}");
        }

        devices.AddRange(attachments.Taps.Select(tap => $"--net:{tap.Key}={tap.Value}"));
        devices.AddRange(attachments.Blocks.Select(block => $"--block:{block.Key}={block.Value}"));
        if (program.Target == TargetKind.Host)
        {
            return [program.Path, .. devices, .. request.Arguments];
        }

        string[] memory = request.MemoryMegabytes is { } megabytes ? [$"--mem={megabytes}"] : [];
        return [Checkout.Tender, .. memory, .. devices, "--", program.Path, .. request.Arguments];
    }
}
