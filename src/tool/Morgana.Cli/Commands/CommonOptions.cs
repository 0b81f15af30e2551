using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Morgana.Cli.Arguments;
using Morgana.Gateway;

namespace Morgana.Cli.Commands;

/// <summary>The options of all commands; each refuses a bad value with one line that says what it takes.</summary>
internal static class CommonOptions
{
    // An hvt guest addresses its memory with 32 bits (docs/hvt-abi.md), and the last page is never memory.
    private const int MaxMemoryMegabytes = 4095;

    private delegate bool Parser<T>(string text, out T? value);

    internal static Option<TargetKind?> Target(string description) => new("--target", "-t")
    {
        Description = description,
        HelpName = Targets.List.Replace(", ", "|", StringComparison.Ordinal),
        CustomParser = result =>
        {
            if (!Targets.TryParse(Text(result), out TargetKind target))
            {
                result.AddError($"unknown target '{Text(result)}': the targets are {Targets.List}");
                return null;
            }

            return target;
        },
    };

    internal static Option<string?> Output() => new("--output", "-o")
    {
        Description = "The directory for what is built [default: dist beside the project].",
        HelpName = "DIR",
    };

    internal static Option<int?> Memory() => new("--memory", "-m")
    {
        Description = "The guest's memory in MB.",
        HelpName = "MB",
        CustomParser = result =>
        {
            if (!int.TryParse(Text(result), NumberStyles.None, CultureInfo.InvariantCulture, out int megabytes) ||
                megabytes is < 1 or > MaxMemoryMegabytes)
            {
                result.AddError($"--memory '{Text(result)}' is no memory size: write 1 to {MaxMemoryMegabytes} (MB)");
                return null;
            }

            return megabytes;
        },
    };

    internal static Option<PortForward[]> Forward() => List<PortForward>("--forward", "-f", PortForward.TryParse,
        "HOST:GUEST", PortForward.Syntax,
        "Forwards a TCP port of this machine into the guest; ADDRESS:HOST:GUEST listens at another address than 127.0.0.1.");

    internal static Option<NetworkChoice[]> Network() => List<NetworkChoice>("--net", "-n", NetworkChoice.TryParse,
        "user|tap:NAME", NetworkChoice.Syntax,
        "The guest's network: user mode (needs no rights), or a TAP interface. DEVICE=... when the image has several.");

    internal static Option<BlockAttachment[]> Block() => List<BlockAttachment>("--block", "-b", BlockAttachment.TryParse,
        "NAME=PATH", BlockAttachment.Syntax,
        "The file behind a block device.");

    private static Option<T[]> List<T>(string name, string alias, Parser<T> parser, string helpName, string syntax, string description)
        where T : class => new(name, alias)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result =>
            {
                List<T> values = [];
                foreach (Token token in result.Tokens)
                {
                    if (parser(token.Value, out T? value) && value is not null)
                    {
                        values.Add(value);
                    }
                    else
                    {
                        result.AddError($"{name} '{token.Value}': write {syntax}");
                    }
                }

                return [.. values];
            },
        };

    private static string Text(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
}
