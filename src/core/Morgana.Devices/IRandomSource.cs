namespace Morgana.Devices;

/// <summary>
/// Where unpredictable bytes come from. What must not be guessed (sequence numbers, ports, hash keys) is drawn from it; a
/// test gives a seeded one and is repeatable.
/// </summary>
public interface IRandomSource
{
    /// <summary>Fills all of <paramref name="bytes"/>; never fails and never blocks.</summary>
    void Fill(Span<byte> bytes);
}
