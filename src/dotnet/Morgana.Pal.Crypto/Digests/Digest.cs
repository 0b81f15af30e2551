using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Utilities;

namespace Morgana.Pal.Crypto.Digests;

/// <summary>A running digest (FIPS 180-4, RFC 1321): BouncyCastle's, with the copies that .NET asks for.</summary>
internal sealed class Digest
{
    private readonly IDigest _state;

    /// <summary>A digest of nothing yet.</summary>
    public Digest(DigestAlgorithm algorithm)
        : this(Create(algorithm))
    {
    }

    private Digest(IDigest state) => _state = state;

    /// <summary>Bytes of the result.</summary>
    public int Size => _state.GetDigestSize();

    /// <summary>Bytes of the block that the algorithm works on.</summary>
    public int BlockSize => _state.GetByteLength();

    /// <summary>Bytes of the result of <paramref name="algorithm"/>; 0 when there is no such digest.</summary>
    public static int SizeOf(DigestAlgorithm algorithm) => algorithm switch
    {
        DigestAlgorithm.Md5 => 16,
        DigestAlgorithm.Sha1 => 20,
        DigestAlgorithm.Sha256 => 32,
        DigestAlgorithm.Sha384 => 48,
        DigestAlgorithm.Sha512 => 64,
        _ => 0,
    };

    /// <summary>Takes more data.</summary>
    public void Update(ReadOnlySpan<byte> data) => _state.BlockUpdate(data);

    /// <summary>Writes <see cref="Size"/> bytes of result and starts anew.</summary>
    public void Finish(Span<byte> result) => _state.DoFinal(result);

    /// <summary>Starts anew.</summary>
    public void Reset() => _state.Reset();

    /// <summary>Another digest in the same state.</summary>
    public Digest Copy() => new((IDigest)((IMemoable)_state).Copy());

    private static IDigest Create(DigestAlgorithm algorithm) => algorithm switch
    {
        DigestAlgorithm.Md5 => new MD5Digest(),
        DigestAlgorithm.Sha1 => new Sha1Digest(),
        DigestAlgorithm.Sha256 => new Sha256Digest(),
        DigestAlgorithm.Sha384 => new Sha384Digest(),
        _ => new Sha512Digest(),
    };
}
