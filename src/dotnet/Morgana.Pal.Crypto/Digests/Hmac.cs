namespace Morgana.Pal.Crypto.Digests;

/// <summary>HMAC (RFC 2104). The key's two blocks are digested once; each message starts from copies of them.</summary>
internal sealed class Hmac
{
    private const byte InnerPad = 0x36;
    private const byte OuterPad = 0x5C;
    private const int MaxBlockSize = 128; // SHA-512's
    private const int MaxDigestSize = 64;

    private readonly Digest _keyedInner;
    private readonly Digest _keyedOuter;
    private Digest _running;

    /// <summary>An HMAC of nothing yet.</summary>
    public Hmac(DigestAlgorithm algorithm, ReadOnlySpan<byte> key)
    {
        _keyedInner = new Digest(algorithm);
        _keyedOuter = new Digest(algorithm);
        Span<byte> block = stackalloc byte[MaxBlockSize];
        block = block[.._keyedInner.BlockSize];
        block.Clear();
        if (key.Length > block.Length)
        {
            _keyedInner.Update(key);
            _keyedInner.Finish(block);
        }
        else
        {
            key.CopyTo(block);
        }

        Pad(block, InnerPad);
        _keyedInner.Update(block);
        Pad(block, InnerPad ^ OuterPad);
        _keyedOuter.Update(block);
        block.Clear();
        _running = _keyedInner.Copy();
    }

    private Hmac(Hmac other)
    {
        _keyedInner = other._keyedInner; // never changed after the constructor
        _keyedOuter = other._keyedOuter;
        _running = other._running.Copy();
    }

    /// <summary>Bytes of the result.</summary>
    public int Size => _running.Size;

    /// <summary>Takes more data.</summary>
    public void Update(ReadOnlySpan<byte> data) => _running.Update(data);

    /// <summary>Writes <see cref="Size"/> bytes of result and starts anew.</summary>
    public void Finish(Span<byte> result)
    {
        Span<byte> inner = stackalloc byte[MaxDigestSize];
        inner = inner[..Size];
        _running.Finish(inner);
        Digest outer = _keyedOuter.Copy();
        outer.Update(inner);
        outer.Finish(result);
        Reset();
    }

    /// <summary>Starts anew with the same key.</summary>
    public void Reset() => _running = _keyedInner.Copy();

    /// <summary>Another HMAC in the same state.</summary>
    public Hmac Copy() => new(this);

    private static void Pad(Span<byte> block, byte pad)
    {
        foreach (ref byte octet in block)
        {
            octet ^= pad;
        }
    }
}
