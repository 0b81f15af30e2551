using System.Runtime.CompilerServices;

namespace Morgana.Pal.Guest;

internal static class FaultChecks
{
    public static IEnumerable<Check> All =>
    [
        new("a null reference is an exception", () => Check.Throws<NullReferenceException>(() => LengthOf(null!))),
        new("a division by zero is an exception", () => Check.Throws<DivideByZeroException>(() => Divide(1, 0))),
        new("an overflow is an exception", () => Check.Throws<OverflowException>(() => Divide(int.MinValue, -1))),
        new("an exception crosses an await", async () =>
        {
            try
            {
                await Task.Run(() => throw new InvalidOperationException("inside"));
            }
            catch (InvalidOperationException inside)
            {
                Check.Equal("inside", inside.Message);
                return;
            }

            throw new InvalidOperationException("it was lost");
        }),
        new("garbage is collected", () =>
        {
            WeakReference gone = MakeGarbage();
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Check.Equal(false, gone.IsAlive);
        }),
    ];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LengthOf(string text) => text.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Divide(int left, int right) => left / right;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference MakeGarbage() => new(new byte[100]);
}
