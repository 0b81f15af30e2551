namespace Morgana.Pal.Crypto.Digests;

/// <summary>The digests there are. The number is what .NET holds as OpenSSL's EVP_MD*; 0 says "not supported".</summary>
internal enum DigestAlgorithm
{
    None = 0,
    Md5 = 1,
    Sha1 = 2,
    Sha256 = 3,
    Sha384 = 4,
    Sha512 = 5,
}
