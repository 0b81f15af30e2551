using System.Runtime.InteropServices;
using Morgana.Pal.Crypto.Digests;

namespace Morgana.Pal.Crypto.Exports;

/// <summary>.NET's DN_MAC_CTX*: a handle of an <see cref="Hmac"/>; and PBKDF2 on it. 1 is success.</summary>
internal static unsafe class HmacExports
{
    private const int Success = 1;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_HmacCreate")]
    public static nint Create(byte* key, int keySize, nint algorithm) =>
        // SAFETY: the caller owns `keySize` bytes at `key` until this returns.
        Handle.Of(new Hmac((DigestAlgorithm)algorithm, new ReadOnlySpan<byte>(key, keySize)));

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_HmacDestroy")]
    public static void Destroy(nint hmac) => Handle.Free(hmac);

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_HmacCopy")]
    public static nint Copy(nint hmac) => Handle.Of(Handle.Target<Hmac>(hmac).Copy());

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_HmacReset")]
    public static int Reset(nint hmac)
    {
        Handle.Target<Hmac>(hmac).Reset();
        return Success;
    }

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_HmacUpdate")]
    public static int Update(nint hmac, byte* data, int count)
    {
        // SAFETY: the caller owns `count` bytes at `data` until this returns.
        Handle.Target<Hmac>(hmac).Update(new ReadOnlySpan<byte>(data, count));
        return Success;
    }

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_HmacFinal")]
    public static int Finish(nint hmac, byte* result, int* size) => Finish(Handle.Target<Hmac>(hmac), result, size);

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_HmacCurrent")]
    public static int Current(nint hmac, byte* result, int* size) =>
        Finish(Handle.Target<Hmac>(hmac).Copy(), result, size);

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_HmacOneShot")]
    public static int OneShot(nint algorithm, byte* key, int keySize, byte* data, int count, byte* result, int* size)
    {
        // SAFETY: as in Create and Update.
        Hmac hmac = new((DigestAlgorithm)algorithm, new ReadOnlySpan<byte>(key, keySize));
        hmac.Update(new ReadOnlySpan<byte>(data, count));
        return Finish(hmac, result, size);
    }

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_Pbkdf2")]
    public static int Derive(
        byte* password,
        int passwordSize,
        byte* salt,
        int saltSize,
        int iterations,
        nint algorithm,
        byte* key,
        int keySize)
    {
        // SAFETY: three areas of the caller's until this returns.
        Pbkdf2.Derive(
            (DigestAlgorithm)algorithm,
            new ReadOnlySpan<byte>(password, passwordSize),
            new ReadOnlySpan<byte>(salt, saltSize),
            iterations,
            new Span<byte>(key, keySize));
        return Success;
    }

    private static int Finish(Hmac hmac, byte* result, int* size)
    {
        // SAFETY: .NET gives room for the digest's size.
        hmac.Finish(new Span<byte>(result, hmac.Size));
        *size = hmac.Size;
        return Success;
    }
}
