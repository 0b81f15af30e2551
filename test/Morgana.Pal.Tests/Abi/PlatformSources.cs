using System.Globalization;
using System.Text.RegularExpressions;

namespace Morgana.Pal.Tests.Abi;

/// <summary>What src/runtime/pal defines, read from its source: the style there keeps a signature on one line.</summary>
internal static partial class PlatformSources
{
    private const int FirstError = 0x10000; // Interop.Error counts from here

    private static readonly Lazy<string> Text = new(() =>
        string.Concat(Directory.EnumerateFiles(Folders.PlatformSources, "*.c").Select(File.ReadAllText)));

    /// <summary>The functions that .NET can import.</summary>
    public static IEnumerable<NativeFunction> Functions =>
        Definition().Matches(Text.Value).Concat(AbsentFunction().Matches(Text.Value)).Select(match => new NativeFunction(
            match.Groups["name"].Value,
            SizeOf(match.Groups["result"].Value),
            [.. ParametersOf(match.Groups["parameters"].Value).Select(SizeOf)]));

    /// <summary>The table from Linux's errors to .NET's.</summary>
    public static IEnumerable<(string Name, int Number)> Errors => ErrorEntry().Matches(Text.Value).Select(match =>
        (match.Groups["name"].Value, FirstError + NumberOf(match)));

    /// <summary>The value that an enum constant is given in hexadecimal.</summary>
    public static int Constant(string name)
    {
        return NumberOf(Regex.Match(Text.Value, $@"\b{name} = 0x(?<number>[0-9A-Fa-f]+)"));
    }

    private static int NumberOf(Match match) =>
        int.Parse(match.Groups["number"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static IEnumerable<string> ParametersOf(string text)
    {
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (text[at] == ',' && depth == 0)
            {
                yield return text[start..at];
                start = at + 1;
            }
        }

        if (text != "void")
        {
            yield return text[start..];
        }
    }

    private static int SizeOf(string type) => type switch
    {
        _ when type.Contains('*', StringComparison.Ordinal) || type.Contains("pal_signal_handler", StringComparison.Ordinal) => 8,
        _ when type.Contains("64_t", StringComparison.Ordinal) || type.Contains("intptr_t", StringComparison.Ordinal) => 8,
        _ when type.Contains("32_t", StringComparison.Ordinal) => 4,
        _ when type.Contains("16_t", StringComparison.Ordinal) => 2,
        _ when type.Contains("8_t", StringComparison.Ordinal) => 1,
        _ when type.Contains("void", StringComparison.Ordinal) => 0,
        _ => throw new InvalidDataException($"no size is known of '{type}'"),
    };

    [GeneratedRegex(@"^(?<result>[A-Za-z_][\w \*\(\)]*?)\b(?<name>SystemNative_\w+)\((?<parameters>.*?)\)(?= \{|$)(?<!;)", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^ABSENT\((?<result>\w+), (?<name>SystemNative_\w+), (?<parameters>.*)\)$", RegexOptions.Multiline)]
    private static partial Regex AbsentFunction();

    [GeneratedRegex(@"\[(?<name>E\w+)\] = 0x(?<number>[0-9A-F]+)")]
    private static partial Regex ErrorEntry();
}
