using Morgana.Cli.Arguments;
using Morgana.Cli.Building;

namespace Morgana.Cli.Running;

/// <summary>The backend of every device that a program declares: each exactly one.</summary>
/// <param name="UserNetwork">The network device that the gateway serves; null: none.</param>
/// <param name="Taps">Network devices and their TAP interfaces.</param>
/// <param name="Blocks">Block devices and their files, absolute.</param>
internal sealed record Attachments(
    string? UserNetwork, IReadOnlyDictionary<string, string> Taps, IReadOnlyDictionary<string, string> Blocks)
{
    /// <summary>Matches what the program declares with what the user gives.</summary>
    /// <exception cref="BadInputException">A device is missing, undeclared or given twice.</exception>
    internal static Attachments Match(Artifact program, RunRequest request)
    {
        Dictionary<string, string?> networks = MatchNetworks(program, request.Networks);
        string[] users = [.. networks.Where(network => network.Value is null).Select(network => network.Key)];
        if (users.Length > 1)
        {
            throw new BadInputException(
                $"{program.Name} has several networks ({string.Join(", ", program.Networks)}) and user mode serves one: " +
                $"give the others a TAP, as in --net {users[^1]}=tap:tap0");
        }

        if (request.Forwards.Count > 0 && users.Length == 0)
        {
            throw new BadInputException(program.Networks.Count == 0
                ? $"{program.Name} declares no network: --forward has nowhere to lead"
                : "--forward needs the user-mode network: on a TAP the guest is reached at its own address");
        }

        return new Attachments(
            users.FirstOrDefault(),
            networks.Where(network => network.Value is not null).ToDictionary(network => network.Key, network => network.Value!),
            MatchBlocks(program, request.Blocks));
    }

    private static Dictionary<string, string?> MatchNetworks(Artifact program, IReadOnlyList<NetworkChoice> choices)
    {
        Dictionary<string, string?> networks = program.Networks.ToDictionary(name => name, _ => (string?)null);
        HashSet<string> chosen = [];
        foreach (NetworkChoice choice in choices)
        {
            string device = choice.Device ?? OnlyNetwork(program);
            RequireDeclared(program, "network", "--net", device, program.Networks);
            RequireOnce(chosen, "--net", device);
            networks[device] = choice.Tap;
        }

        return networks;
    }

    private static string OnlyNetwork(Artifact program) => program.Networks switch
    {
        [string one] => one,
        [] => throw new BadInputException($"{program.Name} declares no network: --net has nothing to serve"),
        _ => throw new BadInputException(
            $"{program.Name} has several networks, name one: --net DEVICE=... for {string.Join(", ", program.Networks)}"),
    };

    private static Dictionary<string, string> MatchBlocks(Artifact program, IReadOnlyList<BlockAttachment> attachments)
    {
        Dictionary<string, string> blocks = [];
        HashSet<string> chosen = [];
        foreach (BlockAttachment attachment in attachments)
        {
            RequireDeclared(program, "block device", "--block", attachment.Device, program.Blocks);
            RequireOnce(chosen, "--block", attachment.Device);
            if (!File.Exists(attachment.Path))
            {
                throw new BadInputException($"--block {attachment.Device}={attachment.Path}: there is no such file");
            }

            blocks[attachment.Device] = Path.GetFullPath(attachment.Path);
        }

        foreach (string device in program.Blocks.Where(device => !blocks.ContainsKey(device)))
        {
            throw new BadInputException($"{program.Name} needs the block device '{device}': give it a file with --block {device}=PATH");
        }

        return blocks;
    }

    private static void RequireDeclared(Artifact program, string kind, string option, string device, IReadOnlyList<string> declared)
    {
        if (!declared.Contains(device))
        {
            string known = declared.Count == 0 ? "none" : string.Join(", ", declared);
            throw new BadInputException($"{option}: {program.Name} declares no {kind} '{device}' (it declares: {known})");
        }
    }

    private static void RequireOnce(HashSet<string> chosen, string option, string device)
    {
        if (!chosen.Add(device))
        {
            throw new BadInputException($"{option}: '{device}' is given twice");
        }
    }
}
