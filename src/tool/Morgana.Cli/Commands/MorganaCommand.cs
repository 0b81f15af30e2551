using System.CommandLine;
using System.CommandLine.Parsing;

namespace Morgana.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class MorganaCommand
{
    /// <summary>Ends the tool's own arguments; what follows belongs to the program that it runs.</summary>
    private const string EndOfOptions = "--";

    /// <summary>Parses and does what the arguments say.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="BadInputException">The arguments are wrong, or what they ask for cannot be done.</exception>
    internal static int Invoke(string[] arguments)
    {
        // The program's arguments are never looked at, so that a mistyped option is not taken for one of them.
        int end = Array.IndexOf(arguments, EndOfOptions);
        string[] ours = arguments is [] ? ["--help"] : end < 0 ? arguments : arguments[..end];
        string[] programs = end < 0 ? [] : arguments[(end + 1)..];

        RootCommand root = Create(programs);
        ParseResult result = root.Parse(ours, new ParserConfiguration { ResponseFileTokenReplacer = null });
        Check(result, programs.Length > 0);
        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static RootCommand Create(string[] programArguments)
    {
        RootCommand root = new("Builds .NET programs into images that boot by themselves, and runs them.")
        {
            BuildCommand.Create(),
            RunCommand.Create(programArguments),
        };
        HelpExamples.Attach(root,
            "morgana run samples/website --forward 8080:80",
            "morgana build samples/hello -o /tmp/images");
        return root;
    }

    private static void Check(ParseResult result, bool hasProgramArguments)
    {
        // --help and --version have an action of their own and need nothing else to be right.
        bool asksForHelp = result.Action is not null && result.CommandResult.Command.Action != result.Action && result.Errors.Count == 0;
        if (asksForHelp)
        {
            return;
        }

        Command command = result.CommandResult.Command;
        if (FindUnknown(result) is { } token)
        {
            throw new BadInputException(Describe(command, token));
        }

        if (result.Errors is [ParseError error, ..])
        {
            throw new BadInputException(error.SymbolResult is ArgumentResult { Tokens.Count: 0, Parent: CommandResult, Argument: { } missing }
                ? $"which {missing.Name}? 'morgana {command.Name} --help' tells more"
                : error.Message);
        }

        if (hasProgramArguments && command.Name != RunCommand.Name)
        {
            throw new BadInputException($"'{EndOfOptions}' and arguments after it have a meaning for 'morgana {RunCommand.Name}' only");
        }
    }

    // An unknown option is taken for the argument if it comes first.
    private static string? FindUnknown(ParseResult result) => result.CommandResult.Command.Arguments
        .SelectMany(argument => result.GetResult(argument)?.Tokens ?? [])
        .Select(token => token.Value)
        .Concat(result.UnmatchedTokens)
        .OrderByDescending(token => token.StartsWith('-'))
        .FirstOrDefault(token => token.StartsWith('-') || result.UnmatchedTokens.Contains(token));

    private static string Describe(Command command, string token)
    {
        bool isOption = token.StartsWith('-');
        bool isCommand = !isOption && command is RootCommand;
        IEnumerable<string> known = isOption
            ? command.Options.SelectMany(option => option.Aliases.Append(option.Name))
            : command.Subcommands.Select(subcommand => subcommand.Name);
        string kind = isOption ? "option" : isCommand ? "command" : "argument";
        string advice = Suggestions.Nearest(token, known) is { } nearest
            ? $"did you mean '{nearest}'?"
            : isOption || isCommand
                ? $"'morgana {(isCommand ? "" : command.Name + " ")}--help' lists them"
                : $"arguments of the program follow '{EndOfOptions}'";
        return $"unknown {kind} '{token}'; {advice}";
    }
}
