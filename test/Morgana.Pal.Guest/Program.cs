using Morgana.Pal.Guest;

// Without arguments: all checks, then SUCCESS or exit code 1. "stop": waits for Ctrl-C, cancels it, and exits with 7.
// "terminate": waits for SIGTERM and lets it have its way. "throw": an exception that nobody catches.
switch (args is [] ? "check" : args[0])
{
    case "check":
        return await Check.RunAllAsync([
            .. ThreadChecks.All, .. FaultChecks.All, .. EnvironmentChecks.All, .. RandomChecks.All, .. FileChecks.All]);
    case "stop":
        return await StopRequests.CancelAsync();
    case "terminate":
        return await StopRequests.AcceptAsync();
    case "throw":
        throw new InvalidOperationException("nobody catches this");
    default:
        Console.Error.WriteLine("usage: [check | stop | terminate | throw]");
        return 1;
}
