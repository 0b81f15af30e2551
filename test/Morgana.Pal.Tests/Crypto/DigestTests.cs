using System.Security.Cryptography;
using CsCheck;
using Morgana.Pal.Crypto.Digests;

namespace Morgana.Pal.Tests.Crypto;

/// <summary>Against the digests of the framework that runs this test, which are OpenSSL's.</summary>
public sealed class DigestTests
{
    private static Gen<DigestAlgorithm> Algorithm { get; } =
        Gen.Int[(int)DigestAlgorithm.Md5, (int)DigestAlgorithm.Sha512].Select(number => (DigestAlgorithm)number);

    private static Gen<byte[][]> Parts { get; } = Gen.Byte.Array[0, 300].Array[0, 5];

    [Fact]
    public void A_digest_is_openssls_however_the_data_comes() => Gen.Select(Algorithm, Parts).Sample((algorithm, parts) =>
    {
        Digest digest = new(algorithm);
        Feed(digest, parts);
        byte[] expected = CryptographicOperations.HashData(NameOf(algorithm), Joined(parts));

        Assert.Equal(expected, Result(digest.Copy()));
        Assert.Equal(expected, Result(digest));
        Assert.Equal(expected.Length, Digest.SizeOf(algorithm));
        Assert.Equal(CryptographicOperations.HashData(NameOf(algorithm), []), Result(digest)); // it started anew
    });

    [Fact]
    public void An_hmac_is_openssls_hmac_for_keys_of_every_length() =>
        Gen.Select(Algorithm, Gen.Byte.Array[0, 300], Parts).Sample((algorithm, key, parts) =>
        {
            Hmac hmac = new(algorithm, key);
            byte[] expected = CryptographicOperations.HmacData(NameOf(algorithm), key, Joined(parts));
            for (int message = 0; message < 2; message++)
            {
                foreach (byte[] part in parts)
                {
                    hmac.Update(part);
                }

                Assert.Equal(expected, Result(hmac.Copy()));
                Assert.Equal(expected, Result(hmac));
            }

            hmac.Update([1]);
            hmac.Reset();
            Assert.Equal(CryptographicOperations.HmacData(NameOf(algorithm), key, Array.Empty<byte>()), Result(hmac));
        });

    [Fact]
    public void A_derived_key_is_openssls() =>
        Gen.Select(Algorithm.Where(algorithm => algorithm != DigestAlgorithm.Md5), Gen.Byte.Array[0, 80], Gen.Byte.Array[0, 40], Gen.Int[1, 5], Gen.Int[1, 150])
            .Sample((algorithm, password, salt, iterations, length) =>
            {
                byte[] key = new byte[length];
                Pbkdf2.Derive(algorithm, password, salt, iterations, key);
                Assert.Equal(Rfc2898DeriveBytes.Pbkdf2(password, salt, iterations, NameOf(algorithm), length), key);
            });

    [Fact]
    public void What_is_no_digest_has_no_size() => Assert.Equal(0, Digest.SizeOf(DigestAlgorithm.None));

    private static HashAlgorithmName NameOf(DigestAlgorithm algorithm) => new(algorithm.ToString().ToUpperInvariant());

    private static byte[] Joined(byte[][] parts) => [.. parts.SelectMany(part => part)];

    private static void Feed(Digest digest, byte[][] parts)
    {
        foreach (byte[] part in parts)
        {
            digest.Update(part);
        }
    }

    private static byte[] Result(Digest digest)
    {
        byte[] result = new byte[digest.Size];
        digest.Finish(result);
        return result;
    }

    private static byte[] Result(Hmac hmac)
    {
        byte[] result = new byte[hmac.Size];
        hmac.Finish(result);
        return result;
    }
}
