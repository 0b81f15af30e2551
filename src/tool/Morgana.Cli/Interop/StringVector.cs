using System.Runtime.InteropServices;

namespace Morgana.Cli.Interop;

/// <summary>Strings as C takes them: a null-terminated array of UTF-8 strings.</summary>
internal sealed unsafe class StringVector : IDisposable
{
    private readonly byte** _start;
    private readonly int _count;

    internal StringVector(IReadOnlyList<string> strings)
    {
        _count = strings.Count;
        _start = (byte**)NativeMemory.AllocZeroed((nuint)_count + 1, (nuint)sizeof(byte*));
        for (int index = 0; index < _count; index++)
        {
            // SAFETY: index < _count, and the array has _count + 1 places.
            _start[index] = (byte*)Marshal.StringToCoTaskMemUTF8(strings[index]);
        }
    }

    /// <summary>Valid until <see cref="Dispose"/>.</summary>
    internal byte** Start => _start;

    public void Dispose()
    {
        for (int index = 0; index < _count; index++)
        {
            Marshal.FreeCoTaskMem((nint)_start[index]);
        }

        NativeMemory.Free(_start);
    }
}
