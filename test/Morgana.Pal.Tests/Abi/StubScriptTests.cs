using System.Diagnostics;

namespace Morgana.Pal.Tests.Abi;

public sealed class StubScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pal-stubs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_stub_is_written_for_what_is_linked_and_nobody_defines()
    {
        string application = Path.Combine(_folder, "application.c");
        string assembled = Path.Combine(_folder, "application.o");
        File.WriteAllText(application, """
            void SystemNative_Socket(void), SystemNative_Open(void), CryptoNative_SslRead(void), machine_exit(void);
            void SystemNative_Exported(void) { }
            void start(void) { SystemNative_Socket(); SystemNative_Open(); CryptoNative_SslRead(); machine_exit(); SystemNative_Exported(); }
            """);
        Run("gcc", "-c", application, "-o", assembled);

        string stubs = Run(Folders.StubScript, [assembled, .. Directory.GetFiles(Folders.PlatformSources, "*.c")]);

        Assert.Equal(
            """
            _Noreturn void pal_missing(const char *name);
            __attribute__((weak)) void CryptoNative_SslRead(void) { pal_missing("CryptoNative_SslRead"); }
            __attribute__((weak)) void SystemNative_Socket(void) { pal_missing("SystemNative_Socket"); }

            """,
            stubs);
    }

    private static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
