using System.Runtime.InteropServices;

namespace Morgana.Pal.Exports;

/// <summary>
/// Randomness: all of it comes from the floor's ChaCha20 generator, which does not start without real entropy. .NET asks
/// OpenSSL's binding for RandomNumberGenerator and libSystem.Native for the rest.
/// </summary>
internal static unsafe class RandomExports
{
    private const int MaxDigestSize = 64; // OpenSSL's EVP_MAX_MD_SIZE: SHA-512's

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetNonCryptographicallySecureRandomBytes")]
    public static void Fill(byte* buffer, int count) => Machine.Random(buffer, (nuint)count);

    /// <summary>0 is success.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetCryptographicallySecureRandomBytes")]
    public static int FillSecurely(byte* buffer, int count)
    {
        Machine.Random(buffer, (nuint)count);
        return 0;
    }

    /// <summary>1 is success, as in OpenSSL.</summary>
    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_GetRandomBytes")]
    public static int FillLikeOpenSsl(byte* buffer, int count)
    {
        Machine.Random(buffer, (nuint)count);
        return 1;
    }

    /// <summary>There is nothing to set up; 0 is success.</summary>
    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EnsureOpenSslInitialized")]
    public static int EnsureOpenSslInitialized() => 0;

    /// <summary>A constant of the class in which .NET keeps its binding's random bytes.</summary>
    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_GetMaxMdSize")]
    public static int GetMaxDigestSize() => MaxDigestSize;
}
