using Morgana.Cli.Arguments;
using Morgana.Cli.Building;
namespace Morgana.Cli.Running;

internal static class GuestImage
{
    internal static Artifact Open(string path) => new(TargetKind.Hvt, Path.GetFullPath(path), [], []);
}
