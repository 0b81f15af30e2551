/* The process that is the whole machine: its end, its environment, its signals, and what Linux would offer beyond. */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "machine.h"
#include "pal.h"

_Noreturn void SystemNative_Abort(void) { abort(); }

_Noreturn void SystemNative_Exit(int32_t status) { exit(status); }

void SystemNative_Log(const uint8_t *text, int32_t count) { machine_console_write(text, (size_t)count); }

void SystemNative_LogError(const uint8_t *text, int32_t count) { machine_console_write(text, (size_t)count); }

/* Where the weak stub of an export that nobody wrote ends (src/dotnet/Morgana.Pal.targets). */
_Noreturn void pal_missing(const char *name)
{
    static const char text[] = "morgana: .NET called a function of its platform layer that is not there: ";
    machine_console_write(text, sizeof text - 1);
    machine_console_write(name, strlen(name));
    machine_console_write("\n", 1);
    abort();
}

/* Two names for one function: the first takes the argument as a string, the second as a number. */
int32_t SystemNative_SNPrintF_1S(char *text, int32_t size, const char *format, const char *argument)
{
    return snprintf(text, (size_t)size, format, argument);
}

int32_t SystemNative_SNPrintF_1I(char *text, int32_t size, const char *format, int32_t argument)
{
    return snprintf(text, (size_t)size, format, argument);
}

char *SystemNative_GetEnv(const char *name) { return getenv(name); }

char **SystemNative_GetEnviron(void) { return environ; }

void SystemNative_FreeEnviron(char **environment) { (void)environment; }

/* Signals: .NET hands over the function that takes them; Morgana.Pal.Core calls it when the monitor asks to stop. */
static pal_signal_handler posix_signal_handler;

void SystemNative_SetPosixSignalHandler(pal_signal_handler handler) { posix_signal_handler = handler; }

pal_signal_handler pal_posix_signal_handler(void) { return posix_signal_handler; }

/* System.Runtime.InteropServices.PosixSignal counts down from -1; a number above 0 is the platform's own. */
int32_t SystemNative_GetPlatformSignalNumber(int32_t signal)
{
    static const uint8_t numbers[] = {
        0, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGCHLD, SIGCONT, SIGWINCH, SIGTTIN, SIGTTOU, SIGTSTP,
    };
    if (signal > 0 && signal < NSIG)
        return signal;
    return signal < 0 && -signal < (int32_t)sizeof numbers ? numbers[-signal] : 0;
}

/* No terminal and no child processes. */
int32_t SystemNative_GetSignalForBreak(void) { return 1; }

void SystemNative_SetDelayedSigChildConsoleConfigurationHandler(void (*handler)(void)) { (void)handler; }

int32_t SystemNative_GetOSArchitecture(void) { return 1; } /* Architecture.X64 */

int32_t SystemNative_CanGetHiddenFlag(void) { return 0; }

int32_t SystemNative_LChflagsCanSetHiddenFlag(void) { return 0; }

int32_t SystemNative_FcntlCanGetSetPipeSz(void) { return 0; }
