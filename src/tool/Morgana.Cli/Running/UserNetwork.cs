using Microsoft.Win32.SafeHandles;
using Morgana.Cli.Interop;
using Morgana.Gateway;
namespace Morgana.Cli.Running;

internal sealed class UserNetwork(HostPorts ports) : IDisposable
{
    private readonly FramePair _pair = new();
    internal SafeFileHandle GuestsEnd => _pair.Guests;
    internal void Start() => _ = ports;
    public void Dispose() => _pair.Dispose();
}
