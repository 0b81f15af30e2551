using System.Diagnostics;

namespace Morgana.Pal.Guest;

internal static class ThreadChecks
{
    private const int Rounds = 1000;

    public static IEnumerable<Check> All =>
    [
        new("threads run, sleep and join", () =>
        {
            int count = 0;
            Thread[] threads = [.. Enumerable.Range(0, 8).Select(_ => new Thread(() =>
            {
                for (int round = 0; round < Rounds; round++)
                {
                    Interlocked.Increment(ref count);
                }

                Thread.Sleep(2);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            Check.Equal(8 * Rounds, count);
        }),
        new("two threads hand a token back and forth", () =>
        {
            using SemaphoreSlim ping = new(0);
            using SemaphoreSlim pong = new(0);
            Thread other = new(() =>
            {
                for (int round = 0; round < Rounds; round++)
                {
                    ping.Wait();
                    pong.Release();
                }
            });
            other.Start();
            for (int round = 0; round < Rounds; round++)
            {
                ping.Release();
                pong.Wait();
            }

            other.Join();
        }),
        new("a monitor times out", () =>
        {
            object gate = new();
            lock (gate)
            {
                Check.Equal(false, Monitor.Wait(gate, 5));
            }
        }),
        new("tasks run and are awaited", async () =>
        {
            int[] results = await Task.WhenAll(Enumerable.Range(0, 50).Select(async number =>
            {
                await Task.Delay(number % 7);
                return await Task.Run(() => number);
            }));
            Check.Equal(50 * 49 / 2, results.Sum());
        }),
        new("a timer ticks not before its time", async () =>
        {
            const int Ticks = 3;
            Stopwatch watch = Stopwatch.StartNew();
            using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(10));
            for (int tick = 0; tick < Ticks; tick++)
            {
                await timer.WaitForNextTickAsync();
            }

            Check.That(watch.ElapsedMilliseconds >= Ticks * 10 - 1, "too early");
        }),
    ];
}
