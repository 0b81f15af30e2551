using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Morgana.Pal.Exports;

/// <summary>Dynamic libraries: an image has none, so that .NET throws DllNotFoundException where one is asked for.</summary>
internal static unsafe class LibraryExports
{
    private static ReadOnlySpan<byte> NoLibraries => "an image loads no libraries\0"u8;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_LoadLibrary")]
    public static nint Load(byte* path) => 0;

    /// <summary>The text is a constant; nobody frees it.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetLoadLibraryError")]
    public static nint GetLoadError() =>
        // SAFETY: the literal is in the image's read-only data and never moves.
        (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(NoLibraries));

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetProcAddress")]
    public static nint FindSymbol(nint library, byte* name) => 0;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetDefaultSearchOrderPseudoHandle")]
    public static nint GetSelf() => 0;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_FreeLibrary")]
    public static void Free(nint library)
    {
    }
}
