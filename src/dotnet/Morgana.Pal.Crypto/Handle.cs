using System.Runtime.InteropServices;

namespace Morgana.Pal.Crypto;

/// <summary>What .NET holds in place of a pointer to OpenSSL's structure: a handle of one of our objects.</summary>
internal static class Handle
{
    /// <summary>A handle that lives until <see cref="Free"/>.</summary>
    public static nint Of(object target) => GCHandle.ToIntPtr(GCHandle.Alloc(target));

    /// <summary>What the handle stands for.</summary>
    public static T Target<T>(nint handle)
        where T : class => (T)GCHandle.FromIntPtr(handle).Target!;

    /// <summary>Ends the handle; 0 is none.</summary>
    public static void Free(nint handle)
    {
        if (handle != 0)
        {
            GCHandle.FromIntPtr(handle).Free();
        }
    }
}
