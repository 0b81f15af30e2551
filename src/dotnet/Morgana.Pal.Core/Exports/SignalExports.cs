using System.Runtime.InteropServices;
using Morgana.Pal.Signals;

namespace Morgana.Pal.Exports;

/// <summary>The signals of libSystem.Native; their handler's address and numbers are in src/runtime/pal/process.c.</summary>
internal static class SignalExports
{
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_EnablePosixSignalHandling")]
    public static int Enable(int signal)
    {
        if (SignalDelivery.TryEnable(signal))
        {
            return 1;
        }

        PosixResult refused = ErrorNumber.EINVAL;
        refused.Report();
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_DisablePosixSignalHandling")]
    public static void Disable(int signal) => SignalDelivery.Disable(signal);

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_HandleNonCanceledPosixSignal")]
    public static void HandleNonCanceled(int signal) => SignalDelivery.DoDefault(signal);
}
