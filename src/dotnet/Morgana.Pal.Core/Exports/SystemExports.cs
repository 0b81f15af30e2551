using System.Runtime.InteropServices;

namespace Morgana.Pal.Exports;

/// <summary>What libSystem.Native tells of the system: its name, its numbers, its one processor.</summary>
internal static unsafe class SystemExports
{
    private const int ClockTicksPerSecond = 100; // what Linux tells every process
    private const int PageSize = 4096;
    private const int ThisProcess = 0;

    /// <summary>sysconf, in .NET's own numbers.</summary>
    private enum Configuration
    {
        ClockTicks = 1,
        PageSize = 2,
    }

    private static ReadOnlySpan<byte> HostName => "morgana"u8;

    private static ReadOnlySpan<byte> Release => "0.1.0"u8;

    private static ReadOnlySpan<byte> Version => "Morgana 0.1.0"u8;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_SysConf")]
    public static long SysConf(int name) => (Configuration)name switch
    {
        Configuration.ClockTicks => ClockTicksPerSecond,
        Configuration.PageSize => PageSize,
        _ => Answer(ErrorNumber.EINVAL),
    };

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetHostName")]
    public static int GetHostName(byte* name, int size) =>
        NativeText.TryCopy(HostName, name, size) ? 0 : (int)Answer(ErrorNumber.ENAMETOOLONG);

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetDomainName")]
    public static int GetDomainName(byte* name, int size) =>
        NativeText.TryCopy([], name, size) ? 0 : (int)Answer(ErrorNumber.ENAMETOOLONG);

    /// <summary>The caller frees the text.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetUnixRelease")]
    public static byte* GetRelease() => NativeText.Allocate(Release);

    /// <summary>0, or -1 with the size that would do.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetUnixVersion")]
    public static int GetVersion(byte* version, int* size)
    {
        bool fits = NativeText.TryCopy(Version, version, *size);
        *size = Version.Length + 1;
        return fits ? 0 : -1;
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_SchedGetAffinity")]
    public static int GetAffinity(int process, nint* mask)
    {
        *mask = 1;
        return process == ThisProcess || process == UserExports.ProcessId ? 0 : (int)Answer(ErrorNumber.EINVAL);
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_SchedSetAffinity")]
    public static int SetAffinity(int process, nint* mask) => (*mask & 1) != 0 ? 0 : (int)Answer(ErrorNumber.EINVAL);

    /// <summary>
    /// The thread pool's question whether the processor is saturated, in percent. The machine does not count idle time;
    /// "idle" lets the pool start a worker when its queue does not move, which is right for one processor with blocked workers.
    /// </summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetCpuUtilization")]
    public static double GetProcessorUse(void* previous) => 0;

    private static long Answer(PosixResult result) => result.Report();
}
