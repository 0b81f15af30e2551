/* Threads, and the monitor on which all of .NET's waiting is built. */
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

struct monitor {
    pthread_mutex_t mutex;
    pthread_cond_t condition;
};

enum {
    MILLISECONDS_PER_SECOND = 1000,
    NANOSECONDS_PER_MILLISECOND = 1000 * 1000,
    NANOSECONDS_PER_SECOND = 1000 * 1000 * 1000,
};

/* A failure of these calls is a bug of the floor or of the caller: waiting on would hide it. */
static void must(int error)
{
    if (error != 0)
        abort();
}

struct monitor *SystemNative_LowLevelMonitor_Create(void)
{
    struct monitor *monitor = malloc(sizeof *monitor);
    if (monitor == NULL)
        return NULL;
    pthread_condattr_t attributes;
    must(pthread_mutex_init(&monitor->mutex, NULL));
    must(pthread_condattr_init(&attributes));
    must(pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC));
    must(pthread_cond_init(&monitor->condition, &attributes));
    must(pthread_condattr_destroy(&attributes));
    return monitor;
}

void SystemNative_LowLevelMonitor_Destroy(struct monitor *monitor)
{
    must(pthread_cond_destroy(&monitor->condition));
    must(pthread_mutex_destroy(&monitor->mutex));
    free(monitor);
}

void SystemNative_LowLevelMonitor_Acquire(struct monitor *monitor) { must(pthread_mutex_lock(&monitor->mutex)); }

void SystemNative_LowLevelMonitor_Release(struct monitor *monitor) { must(pthread_mutex_unlock(&monitor->mutex)); }

void SystemNative_LowLevelMonitor_Wait(struct monitor *monitor)
{
    must(pthread_cond_wait(&monitor->condition, &monitor->mutex));
}

/* 1 when signalled (or woken for nothing: the caller looks again), 0 when the time is over. */
int32_t SystemNative_LowLevelMonitor_TimedWait(struct monitor *monitor, int32_t milliseconds)
{
    struct timespec until;
    must(clock_gettime(CLOCK_MONOTONIC, &until));
    until.tv_sec += milliseconds / MILLISECONDS_PER_SECOND;
    until.tv_nsec += (long)(milliseconds % MILLISECONDS_PER_SECOND) * NANOSECONDS_PER_MILLISECOND;
    if (until.tv_nsec >= NANOSECONDS_PER_SECOND) {
        until.tv_sec++;
        until.tv_nsec -= NANOSECONDS_PER_SECOND;
    }
    int error = pthread_cond_timedwait(&monitor->condition, &monitor->mutex, &until);
    must(error == ETIMEDOUT ? 0 : error);
    return error == 0;
}

void SystemNative_LowLevelMonitor_Signal_Release(struct monitor *monitor)
{
    must(pthread_cond_signal(&monitor->condition));
    must(pthread_mutex_unlock(&monitor->mutex));
}

/* 1 when the thread runs, 0 when there is no memory for it. A stack size of 0 asks for the default. */
int32_t SystemNative_CreateThread(uintptr_t stack_size, void *(*start)(void *), void *argument)
{
    pthread_attr_t attributes;
    pthread_t thread;
    if (pthread_attr_init(&attributes) != 0)
        return 0;
    int error = pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    if (error == 0 && stack_size != 0)
        error = pthread_attr_setstacksize(&attributes, stack_size);
    if (error == 0)
        error = pthread_create(&thread, &attributes, start, argument);
    pthread_attr_destroy(&attributes);
    return error == 0;
}

int32_t SystemNative_SchedGetCpu(void) { return 0; } /* an image has one processor */

uint32_t SystemNative_TryGetUInt32OSThreadId(void) { return UINT32_MAX; } /* .NET then numbers its threads itself */
