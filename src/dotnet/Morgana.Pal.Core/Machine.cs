using System.Runtime.InteropServices;

namespace Morgana.Pal;

/// <summary>The floor's calls (<c>src/runtime/include/machine.h</c>), linked into the same image.</summary>
internal static unsafe partial class Machine
{
    // The same image, not a library: the linker binds the name.
    private const string Image = "*";

    [LibraryImport(Image, EntryPoint = "machine_console_write")]
    public static partial void ConsoleWrite(byte* bytes, nuint count);

    [LibraryImport(Image, EntryPoint = "machine_random")]
    public static partial void Random(byte* bytes, nuint count);

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    [LibraryImport(Image, EntryPoint = "machine_wall_clock")]
    [SuppressGCTransition]
    public static partial ulong WallClock();

    [LibraryImport(Image, EntryPoint = "machine_memory_used")]
    public static partial ulong MemoryUsed();

    /// <summary>Blocks until the monitor asks to stop; answers the signal's number.</summary>
    [LibraryImport(Image, EntryPoint = "machine_wait_for_stop")]
    public static partial uint WaitForStop();

    [LibraryImport(Image, EntryPoint = "machine_exit")]
    public static partial void Exit(int status);

    /// <summary>Sets the calling thread's errno.</summary>
    [LibraryImport(Image, EntryPoint = "SystemNative_SetErrNo")]
    [SuppressGCTransition]
    public static partial void SetErrorNumber(int number);

    /// <summary>The function that .NET gave for signals (<c>src/runtime/pal/pal.h</c>), or null.</summary>
    [LibraryImport(Image, EntryPoint = "pal_posix_signal_handler")]
    [SuppressGCTransition]
    public static partial delegate* unmanaged<int, int, int> PosixSignalHandler();

    /// <summary>The platform's number of a <see cref="PosixSignal"/>, 0 when it has none.</summary>
    [LibraryImport(Image, EntryPoint = "SystemNative_GetPlatformSignalNumber")]
    [SuppressGCTransition]
    public static partial int PlatformSignalNumber(int signal);
}
