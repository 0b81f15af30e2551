using System.Runtime.InteropServices;

namespace Morgana.Pal.Exports;

/// <summary>The terminal of libSystem.Native: a machine's console is none, so .NET treats it as a redirected stream.</summary>
internal static unsafe class TerminalExports
{
    /// <summary>"No such control character" (POSIX, _POSIX_VDISABLE).</summary>
    private const byte Disabled = 0;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_InitializeTerminalAndSignalHandling")]
    public static int Initialize() => 1;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_UninitializeTerminal")]
    public static void Uninitialize()
    {
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_IsATty")]
    public static int IsTerminal(nint number)
    {
        RefuseTerminal();
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetWindowSize")]
    public static int WindowSize(nint number, void* size) => RefuseTerminal();

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_SetTerminalInvalidationHandler")]
    public static void SetInvalidationHandler(delegate* unmanaged<int, void> handler)
    {
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_SetKeypadXmit")]
    public static void SetKeypadTransmit(nint number, byte* sequence)
    {
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetControlCharacters")]
    public static void ControlCharacters(int* names, byte* values, int count, byte* disabled)
    {
        *disabled = Disabled;
        NativeMemory.Fill(values, (nuint)count, Disabled);
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_InitializeConsoleBeforeRead")]
    public static void BeforeRead(byte minimum, byte timeout)
    {
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_UninitializeConsoleAfterRead")]
    public static void AfterRead()
    {
    }

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_ReadStdin")]
    public static int ReadStandardInput(byte* buffer, int size) => 0; // at its end, see EndOfInput

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_StdinReady")]
    public static int StandardInputReady() => 0;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_SetSignalForBreak")]
    public static int SetSignalForBreak(int enabled)
    {
        RefuseTerminal();
        return 0;
    }

    private static int RefuseTerminal()
    {
        PosixResult refused = ErrorNumber.ENOTTY;
        return (int)refused.Report();
    }
}
