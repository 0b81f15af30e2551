using System.Security.Cryptography;

namespace Morgana.Devices;

/// <summary>The platform's cryptographic generator (<see cref="RandomNumberGenerator"/>).</summary>
public sealed class SystemRandomSource : IRandomSource
{
    /// <inheritdoc/>
    public void Fill(Span<byte> bytes) => RandomNumberGenerator.Fill(bytes);
}
