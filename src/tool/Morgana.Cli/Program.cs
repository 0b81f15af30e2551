using Morgana.Cli.Interop;
using Morgana.Cli.Building;
using Morgana.Cli.Commands;

namespace Morgana.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        try
        {
            return MorganaCommand.Invoke(arguments);
        }
        catch (BadInputException refusal)
        {
            Console.Error.WriteLine($"morgana: {refusal.Message}");
            return ExitCodes.Failure;
        }
        catch (BuildFailedException failure)
        {
            // The compiler's own lines, and nothing else.
            foreach (string line in failure.Lines)
            {
                Console.Error.WriteLine(line);
            }

            return ExitCodes.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Signalled + Native.SignalInterrupt;
        }
    }
}
