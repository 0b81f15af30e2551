namespace Morgana.Pal.Guest;

/// <summary>One thing that must hold: a sentence, and what throws when it does not.</summary>
internal sealed record Check(string Sentence, Func<Task> RunAsync)
{
    public Check(string sentence, Action run)
        : this(sentence, () =>
        {
            run();
            return Task.CompletedTask;
        })
    {
    }

    /// <summary>Runs them in order; the result is the exit code.</summary>
    public static async Task<int> RunAllAsync(IReadOnlyList<Check> checks)
    {
        int failed = 0;
        foreach (Check check in checks)
        {
            try
            {
                await check.RunAsync();
                Console.WriteLine($"ok      {check.Sentence}");
            }
#pragma warning disable CA1031 // whatever it was, it is this check's failure and the others still run
            catch (Exception failure)
#pragma warning restore CA1031
            {
                failed++;
                Console.WriteLine($"FAILED  {check.Sentence}: {failure}");
            }
        }

        Console.WriteLine(failed == 0 ? "SUCCESS" : $"{failed} of {checks.Count} failed");
        return failed == 0 ? 0 : 1;
    }

    /// <summary>Throws when <paramref name="actual"/> is something else.</summary>
    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"expected {expected}, got {actual}");
        }
    }

    /// <summary>Throws when it does not hold.</summary>
    public static void That(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }

    /// <summary>Throws unless <paramref name="act"/> throws just that.</summary>
    public static void Throws<T>(Action act)
        where T : Exception
    {
        try
        {
            act();
        }
        catch (T)
        {
            return;
        }

        throw new InvalidOperationException($"{typeof(T).Name} was not thrown");
    }
}
