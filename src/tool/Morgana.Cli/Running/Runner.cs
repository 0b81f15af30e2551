using System.Net;
using System.Net.Sockets;
using Morgana.Cli.Arguments;
using Morgana.Cli.Building;
using Morgana.Cli.Images;
using Morgana.Gateway;

namespace Morgana.Cli.Running;

/// <summary>Runs a program as a guest until it ends.</summary>
internal static class Runner
{
    private const ushort HttpPort = 80;

    // 80 becomes 8080.
    private const int UserPorts = 8000;

    /// <summary>Builds if need be, starts the guest and its network, and waits.</summary>
    /// <returns>The guest's exit code.</returns>
    /// <exception cref="BadInputException">It cannot be run; nothing was left behind.</exception>
    internal static int Run(RunRequest request)
    {
        if (!Project.IsProjectPath(request.Path))
        {
            return RunImage(request);
        }

        Project project = Project.Open(request.Path);
        TargetKind target = request.Target ?? BestTarget();
        CheckMachine(target);

        // The ports are taken first: whoever has one is found out before a long build.
        using HostPorts ports = OpenPorts(request.Forwards);
        Artifact program = ProjectBuilder.BuildIfChanged(project, target);
        return Start(program, Attachments.Match(program, request), request, ports);
    }

    private static int RunImage(RunRequest request)
    {
        Artifact image = GuestImage.Open(request.Path);
        if (request.Target is { } target && target != image.Target)
        {
            throw new BadInputException($"'{request.Path}' is an image for {image.Target.Name()}: --target {target.Name()} runs projects");
        }

        Attachments attachments = Attachments.Match(image, request);
        CheckMachine(image.Target);
        using HostPorts ports = OpenPorts(request.Forwards);
        return Start(image, attachments, request, ports);
    }

    private static void CheckMachine(TargetKind target)
    {
        if (target != TargetKind.Hvt)
        {
            return;
        }

        Kvm.Check();
        if (!File.Exists(Checkout.Tender))
        {
            throw new BadInputException($"the tender is not built ({Checkout.Tender} is missing): start the tool by ./morgana");
        }
    }

    private static HostPorts OpenPorts(IReadOnlyList<PortForward> forwards)
    {
        try
        {
            return HostPorts.Open(forwards);
        }
        catch (PortUnavailableException refusal)
        {
            throw new BadInputException(Describe(refusal));
        }
    }

    private static string Describe(PortUnavailableException refusal)
    {
        (IPEndPoint host, ushort guestPort) = refusal.Forward;
        return refusal.Reason switch
        {
            SocketError.AddressAlreadyInUse =>
                $"port {host.Port} of {host.Address} is busy: choose another one, as in --forward {AnotherPort(host)}:{guestPort}",
            SocketError.AccessDenied =>
                $"no right to listen at port {host.Port}: choose one above 1023, as in --forward {AnotherPort(host)}:{guestPort}",
            SocketError.AddressNotAvailable => $"--forward: this machine has no address {host.Address}",
            _ => $"cannot listen at {host}: {refusal.Message}",
        };
    }

    private static int AnotherPort(IPEndPoint busy) => busy.Port < UserPorts ? busy.Port + UserPorts : (busy.Port + 1) % ushort.MaxValue;

    private static TargetKind BestTarget() => Kvm.IsUsable ? TargetKind.Hvt : TargetKind.Host;

    private static void Announce(Artifact program, RunRequest request, HostPorts ports)
    {
        string why = (request.Target, program.Target) switch
        {
            (null, TargetKind.Hvt) => " (KVM)",
            (null, TargetKind.Host) => " (an ordinary process: no KVM here)",
            _ => "",
        };
        string memory = (request.MemoryMegabytes, program.Target) switch
        {
            ({ } megabytes, TargetKind.Hvt) => $", {megabytes} MB",
            ({ }, TargetKind.Host) => ", --memory does not apply",
            _ => "",
        };
        string forwards = string.Concat(ports.Forwards.Select(forward => $", {Describe(forward)}"));
        Console.Error.WriteLine($"{program.Name} on {program.Target.Name()}{why}{memory}{forwards}");
    }

    // Most terminals make a link of it.
    private static string Describe(PortForward forward) =>
        forward.GuestPort == HttpPort ? $"http://{forward.Host}" : $"{forward.Host} -> {forward.GuestPort}";

    private static int Start(Artifact program, Attachments attachments, RunRequest request, HostPorts ports)
    {
        if (attachments.UserNetwork is { } network)
        {
            throw new BadInputException($"there is no user-mode network in this version: give '{network}' a TAP, as in --net tap:tap0");
        }

        Announce(program, request, ports);
        GuestProcess guest = GuestProcess.Start(GuestCommand.Create(program, attachments, request), link: null);
        using StopSignals signals = new(_ => guest.Stop());
        return guest.Wait();
    }
}
