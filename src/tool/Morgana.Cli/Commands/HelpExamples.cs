using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Morgana.Cli.Commands;

/// <summary>Puts examples below a command's help.</summary>
internal static class HelpExamples
{
    /// <summary>Gives <paramref name="command"/> a help option of its own, with <paramref name="examples"/> at the end.</summary>
    internal static void Attach(Command command, params string[] examples)
    {
        foreach (HelpOption inherited in command.Options.OfType<HelpOption>().ToArray())
        {
            command.Options.Remove(inherited);
        }

        HelpOption help = new() { Description = "Shows this help." };
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        command.Options.Add(help);
    }

    private sealed class HelpWithExamples(HelpAction help, string[] examples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int exitCode = help.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string example in examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
            return exitCode;
        }
    }
}
