/*
 * What the floor exports to the C# above it. All times are in nanoseconds.
 * Every function here may be called from any thread, blocks only where it says so, and is safe without a GC transition
 * unless it blocks.
 */
#ifndef MORGANA_MACHINE_H
#define MORGANA_MACHINE_H

#include <stddef.h>
#include <stdint.h>

enum machine_platform { MACHINE_HVT = 1, MACHINE_PVH = 2 };

struct machine_info {
    uint32_t platform;       /* enum machine_platform */
    uint32_t host_features;  /* hvt: what the tender offers; 0 under a tender without Morgana's extensions */
    uint64_t memory_bytes;   /* guest-physical memory */
    uint64_t boot_info;      /* physical address of hvt's boot_info or PVH's start_info */
    const void *manifest;    /* hvt: the manifest with the tender's data; NULL elsewhere. Readable from CPL3 */
    const char *arguments;   /* the command line as the monitor gave it */
    const char *cpu;         /* the processor's brand string */
};

const struct machine_info *machine_info(void);

/* Memory in use: the pages that back anything now, in bytes. */
uint64_t machine_memory_used(void);

uint64_t machine_clock(void);      /* since boot, never goes back */
uint64_t machine_wall_clock(void); /* since 1970-01-01 UTC */

/*
 * Events: a counter that a device's news and machine_ring move on. machine_wait parks the calling thread until the counter
 * differs from `seen` or the clock reaches `deadline` (UINT64_MAX: none). BLOCKS.
 */
uint32_t machine_events(void);
void machine_wait(uint32_t seen, uint64_t deadline);
void machine_ring(void);

/*
 * Device memory: physically contiguous, zeroed, aligned to a page, below 4 GiB; never given back. Its physical address goes to
 * `physical`. NULL when there is no such memory left.
 */
void *machine_device_memory(size_t bytes, uint64_t *physical);

/*
 * hvt: takes features (bits of host_features that the caller understands); and makes hypercall `number` with the
 * physical address of its arguments, which must lie in device memory. machine_kick is the `out` of Morgana's ring kick.
 */
void machine_take_features(uint32_t features);
void machine_hypercall(uint32_t number, uint64_t physical_arguments);
void machine_kick(uint32_t value);

/* Writes to the console, in order with all other output. */
void machine_console_write(const void *bytes, size_t count);

/* Fills from the ChaCha20 generator; never fails and never blocks. */
void machine_random(void *bytes, size_t count);

/* Ends the machine with an exit status after flushing the console. */
_Noreturn void machine_exit(int status);

/*
 * The number of the signal by which the tender asked to stop, 0 before that. It counts as an event. The first call of one
 * of these two takes the STOP extension: an image that never asks is ended by the tender's first request.
 */
uint32_t machine_stop_requested(void);

/* Parks the calling thread until that number is there, not woken by any other event, and returns it. BLOCKS. */
uint32_t machine_wait_for_stop(void);

#endif
