using System.Runtime.InteropServices;

namespace Morgana.Pal.Exports;

/// <summary>The current directory, which exists with and without a file system.</summary>
internal static unsafe class DirectoryExports
{
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetCwd")]
    public static byte* GetCurrent(byte* buffer, int size)
    {
        if (NativeText.TryCopy(CurrentDirectory.Path, buffer, size))
        {
            return buffer;
        }

        PosixResult tooSmall = ErrorNumber.ERANGE;
        tooSmall.Report();
        return null;
    }
}
