using System.CommandLine;
using Morgana.Cli.Arguments;
using Morgana.Cli.Building;

namespace Morgana.Cli.Commands;

/// <summary><c>morgana build</c>.</summary>
internal static class BuildCommand
{
    internal static Command Create()
    {
        Argument<string> path = new("PROJECT") { Description = "A .NET project, or the directory of one." };
        Option<TargetKind?> target = CommonOptions.Target("What to build for [default: hvt].");
        Option<string?> output = CommonOptions.Output();
        Command command = new("build", "Builds a project into an image, or with --target host into an ordinary process.")
        {
            path, target, output,
        };
        HelpExamples.Attach(command,
            "morgana build samples/hello",
            "morgana build samples/website -o /tmp/images",
            "morgana build samples/website --target host");
        command.SetAction(result => Run(
            result.GetRequiredValue(path), result.GetValue(target) ?? TargetKind.Hvt, result.GetValue(output)));
        return command;
    }

    private static int Run(string path, TargetKind target, string? output)
    {
        Artifact artifact = ProjectBuilder.Build(Project.Open(path), target, output);
        Console.Out.WriteLine(artifact.Describe());
        return ExitCodes.Success;
    }
}
