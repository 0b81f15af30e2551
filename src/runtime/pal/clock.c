/* The clocks that managed code reads without leaving its mode. .NET's tick is 100 ns. */
#include <stdint.h>

#include "machine.h"

enum { NANOSECONDS_PER_TICK = 100, NANOSECONDS_PER_MILLISECOND = 1000 * 1000 };

static const int64_t ticks_at_unix_epoch = 621355968000000000; /* DateTime.UnixEpoch.Ticks */

int64_t SystemNative_GetTimestamp(void) { return (int64_t)machine_clock(); }

int64_t SystemNative_GetLowResolutionTimestamp(void)
{
    return (int64_t)(machine_clock() / NANOSECONDS_PER_MILLISECOND);
}

int64_t SystemNative_GetSystemTimeAsTicks(void) { return (int64_t)(machine_wall_clock() / NANOSECONDS_PER_TICK); }

int64_t SystemNative_GetBootTimeTicks(void)
{
    return ticks_at_unix_epoch + (int64_t)((machine_wall_clock() - machine_clock()) / NANOSECONDS_PER_TICK);
}
