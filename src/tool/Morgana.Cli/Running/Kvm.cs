namespace Morgana.Cli.Running;

/// <summary>Whether this machine can run hvt images.</summary>
internal static class Kvm
{
    private const string Device = "/dev/kvm";
    private const string Offer = "'--target host' runs the program as an ordinary process";

    /// <summary>Whether it can.</summary>
    internal static bool IsUsable => Complaint(Device) is null;

    /// <summary>Refuses to begin if it cannot.</summary>
    /// <exception cref="BadInputException">The line says why and what to do.</exception>
    internal static void Check()
    {
        if (Complaint(Device) is { } complaint)
        {
            throw new BadInputException(complaint);
        }
    }

    /// <summary>Why <paramref name="device"/> cannot be used, and what to do; null if it can.</summary>
    internal static string? Complaint(string device)
    {
        try
        {
            using FileStream opened = new(device, FileMode.Open, FileAccess.ReadWrite);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return $"no right to open {device}: join its group with 'usermod -aG kvm {Environment.UserName}' and log in again; {Offer}";
        }
        catch (IOException)
        {
            return $"this machine has no {device}, which hvt needs; {Offer}";
        }
    }
}
