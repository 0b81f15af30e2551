using System.Buffers.Binary;

namespace Morgana.Pal.Crypto.Digests;

/// <summary>PBKDF2 with HMAC (RFC 8018, 5.2).</summary>
internal static class Pbkdf2
{
    private const int MaxDigestSize = 64;

    /// <summary>Fills <paramref name="key"/>.</summary>
    public static void Derive(
        DigestAlgorithm algorithm,
        ReadOnlySpan<byte> password,
        ReadOnlySpan<byte> salt,
        int iterations,
        Span<byte> key)
    {
        Hmac hmac = new(algorithm, password);
        Span<byte> counter = stackalloc byte[sizeof(uint)];
        Span<byte> current = stackalloc byte[MaxDigestSize];
        Span<byte> sum = stackalloc byte[MaxDigestSize];
        current = current[..hmac.Size];
        sum = sum[..hmac.Size];
        for (uint block = 1; !key.IsEmpty; block++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(counter, block);
            hmac.Update(salt);
            hmac.Update(counter);
            hmac.Finish(current);
            current.CopyTo(sum);
            for (int round = 1; round < iterations; round++)
            {
                hmac.Update(current);
                hmac.Finish(current);
                Add(sum, current);
            }

            int count = Math.Min(key.Length, sum.Length);
            sum[..count].CopyTo(key);
            key = key[count..];
        }
    }

    private static void Add(Span<byte> sum, ReadOnlySpan<byte> term)
    {
        for (int index = 0; index < sum.Length; index++)
        {
            sum[index] ^= term[index];
        }
    }
}
