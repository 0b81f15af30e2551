using System.Security.Cryptography;

namespace Morgana.Pal.Guest;

internal static class RandomChecks
{
    private const int Draws = 64;

    public static IEnumerable<Check> All =>
    [
        new("random numbers differ", () => AllDiffer(() => Random.Shared.NextInt64())),
        new("unique identifiers differ", () => AllDiffer(Guid.NewGuid)),
        new("secure random numbers differ", () => AllDiffer(() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))))),
        new("a digest is the standard's", () => Check.Equal(
            "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", // FIPS 180-4, "abc"
            Convert.ToHexString(SHA256.HashData("abc"u8)))),
        new("a digest in parts is the same", () =>
        {
            using IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
            digest.AppendData("a"u8);
            string early = Convert.ToHexString(digest.GetCurrentHash());
            digest.AppendData("bc"u8);
            Check.Equal(Convert.ToHexString(SHA512.HashData("a"u8)), early);
            Check.Equal(Convert.ToHexString(SHA512.HashData("abc"u8)), Convert.ToHexString(digest.GetHashAndReset()));
        }),
        new("an authentication code is the standard's", () => Check.Equal(
            "5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843", // RFC 4231, 4.3
            Convert.ToHexString(HMACSHA256.HashData("Jefe"u8, "what do ya want for nothing?"u8)))),
    ];

    private static void AllDiffer<T>(Func<T> draw) =>
        Check.Equal(Draws, Enumerable.Range(0, Draws).Select(_ => draw()).Distinct().Count());
}
