namespace Morgana.Cli.Commands;

/// <summary>Finds what a mistyped word was meant to be.</summary>
internal static class Suggestions
{
    // Two slips of the finger, and not more than one in three characters; with more the guess is mostly wrong.
    private const int MaxDistance = 2;
    private const int CharactersPerSlip = 3;

    /// <summary>The nearest of the known words, or null if none is near.</summary>
    internal static string? Nearest(string word, IEnumerable<string> known) =>
        known.Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance <= Math.Min(MaxDistance, pair.candidate.Length / CharactersPerSlip))
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    /// <summary>How many characters must be inserted, removed, replaced or swapped with their neighbour (optimal string alignment).</summary>
    internal static int Distance(string left, string right)
    {
        int[,] distance = new int[left.Length + 1, right.Length + 1];
        for (int row = 0; row <= left.Length; row++)
        {
            for (int column = 0; column <= right.Length; column++)
            {
                distance[row, column] = row == 0 ? column : column == 0 ? row : Step(distance, left, right, row, column);
            }
        }

        return distance[left.Length, right.Length];
    }

    private static int Step(int[,] distance, string left, string right, int row, int column)
    {
        int replaced = distance[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
        int edited = Math.Min(distance[row - 1, column], distance[row, column - 1]) + 1;
        bool isSwapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
        return Math.Min(Math.Min(replaced, edited), isSwapped ? distance[row - 2, column - 2] + 1 : int.MaxValue);
    }
}
