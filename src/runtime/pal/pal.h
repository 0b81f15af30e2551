/* What src/runtime/pal, Morgana.Pal.Core and the stubs of Morgana.Pal.targets say to each other. */
#ifndef MORGANA_PAL_H
#define MORGANA_PAL_H

#include <stdint.h>

/* Takes a signal as the platform's and as .NET's number; 0 when nobody registered for it. */
typedef int32_t (*pal_signal_handler)(int32_t number, int32_t signal);

/* What .NET set last, or NULL. */
pal_signal_handler pal_posix_signal_handler(void);

/* Names the function that is missing, and ends the machine. */
_Noreturn void pal_missing(const char *name);

#endif
