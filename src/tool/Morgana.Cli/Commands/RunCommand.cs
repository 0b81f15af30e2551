using System.CommandLine;
using Morgana.Cli.Arguments;
using Morgana.Cli.Running;
using Morgana.Gateway;

namespace Morgana.Cli.Commands;

/// <summary><c>morgana run</c>.</summary>
internal static class RunCommand
{
    internal const string Name = "run";

    internal static Command Create(string[] programArguments)
    {
        Argument<string> path = new("PROJECT|IMAGE") { Description = "A .NET project, the directory of one, or an image. Arguments of the program follow '--'." };
        Option<TargetKind?> target = CommonOptions.Target("What to run it on [default: the best that this machine offers].");
        Option<int?> memory = CommonOptions.Memory();
        Option<PortForward[]> forward = CommonOptions.Forward();
        Option<NetworkChoice[]> network = CommonOptions.Network();
        Option<BlockAttachment[]> block = CommonOptions.Block();
        Command command = new(Name, "Runs an image, or a project after building what has changed. Ctrl-C stops it.")
        {
            path, target, memory, forward, network, block,
        };
        HelpExamples.Attach(command,
            "morgana run samples/hello",
            "morgana run samples/website --forward 8080:80",
            "morgana run samples/website --target host --forward 0.0.0.0:8080:80",
            "morgana run dist/website.hvt --memory 64 --net tap:tap0 -- --ipv4=10.0.0.2/24");
        command.SetAction(result => Runner.Run(new RunRequest(
            result.GetRequiredValue(path),
            result.GetValue(target),
            result.GetValue(memory),
            result.GetValue(forward) ?? [],
            result.GetValue(network) ?? [],
            result.GetValue(block) ?? [],
            programArguments)));
        return command;
    }
}
