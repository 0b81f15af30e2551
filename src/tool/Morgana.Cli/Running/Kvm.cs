namespace Morgana.Cli.Running;

/// <summary>Whether this machine can run hvt images.</summary>
internal static class Kvm
{
    private const string Device = "/dev/kvm";
    private const string Offer = "'--target host' runs the program as an ordinary process";

    /// <summary>Whether it can.</summary>
    internal static bool IsUsable => Complaint() is null;

    /// <summary>Refuses to begin if it cannot.</summary>
    /// <exception cref="BadInputException">The line says why and what to do.</exception>
    internal static void Check()
    {
        if (Complaint() is { } complaint)
        {
            throw new BadInputException(complaint);
        }
    }

    private static string? Complaint()
    {
        try
        {
            using FileStream device = new(Device, FileMode.Open, FileAccess.ReadWrite);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return $"no right to open {Device}: join its group with 'usermod -aG kvm {Environment.UserName}' and log in again; {Offer}";
        }
        catch (IOException)
        {
            return $"this machine has no {Device}, which hvt needs; {Offer}";
        }
    }
}
