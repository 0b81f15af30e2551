using System.Runtime.InteropServices;
using Morgana.Pal.Crypto.Digests;

namespace Morgana.Pal.Crypto.Exports;

/// <summary>OpenSSL's EVP_MD*: the numbers of <see cref="DigestAlgorithm"/>. .NET takes 0 for "this platform has none".</summary>
internal static class AlgorithmExports
{
    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpMd5")]
    public static nint Md5() => (nint)DigestAlgorithm.Md5;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpSha1")]
    public static nint Sha1() => (nint)DigestAlgorithm.Sha1;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpSha256")]
    public static nint Sha256() => (nint)DigestAlgorithm.Sha256;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpSha384")]
    public static nint Sha384() => (nint)DigestAlgorithm.Sha384;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpSha512")]
    public static nint Sha512() => (nint)DigestAlgorithm.Sha512;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpSha3_256")]
    public static nint Sha3With256() => (nint)DigestAlgorithm.None;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpSha3_384")]
    public static nint Sha3With384() => (nint)DigestAlgorithm.None;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpSha3_512")]
    public static nint Sha3With512() => (nint)DigestAlgorithm.None;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpShake128")]
    public static nint Shake128() => (nint)DigestAlgorithm.None;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpShake256")]
    public static nint Shake256() => (nint)DigestAlgorithm.None;

    [UnmanagedCallersOnly(EntryPoint = "CryptoNative_EvpMdSize")]
    public static int SizeOf(nint algorithm) => Digest.SizeOf((DigestAlgorithm)algorithm);
}
