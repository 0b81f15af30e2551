using System.Runtime.InteropServices;
using Morgana.Pal.Crypto.Digests;

namespace Morgana.Pal.Crypto.Exports;

/// <summary>OpenSSL's EVP_MD_CTX*: a handle of a <see cref="Digest"/>. 1 is success. .NET checked every size before.</summary>
internal static unsafe class DigestExports
{
    private const int Success = 1;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpMdCtxCreate")]
    public static nint Create(nint algorithm) => Handle.Of(new Digest((DigestAlgorithm)algorithm));

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpMdCtxDestroy")]
    public static void Destroy(nint digest) => Handle.Free(digest);

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpMdCtxCopyEx")]
    public static nint Copy(nint digest) => Handle.Of(Handle.Target<Digest>(digest).Copy());

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpDigestReset")]
    public static int Reset(nint digest, nint algorithm)
    {
        Handle.Target<Digest>(digest).Reset();
        return Success;
    }

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpDigestUpdate")]
    public static int Update(nint digest, byte* data, int count)
    {
        // SAFETY: the caller owns `count` bytes at `data` until this returns.
        Handle.Target<Digest>(digest).Update(new ReadOnlySpan<byte>(data, count));
        return Success;
    }

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpDigestFinalEx")]
    public static int Finish(nint digest, byte* result, uint* size) => Finish(Handle.Target<Digest>(digest), result, size);

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpDigestCurrent")]
    public static int Current(nint digest, byte* result, uint* size) =>
        Finish(Handle.Target<Digest>(digest).Copy(), result, size);

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpDigestOneShot")]
    public static int OneShot(nint algorithm, byte* data, int count, byte* result, uint* size)
    {
        Digest digest = new((DigestAlgorithm)algorithm);
        digest.Update(new ReadOnlySpan<byte>(data, count)); // SAFETY: as in Update.
        return Finish(digest, result, size);
    }

    private static int Finish(Digest digest, byte* result, uint* size)
    {
        // SAFETY: .NET gives room for the digest's size.
        digest.Finish(new Span<byte>(result, digest.Size));
        *size = (uint)digest.Size;
        return Success;
    }
}
