/* .NET's native memory. Protections are Linux's own numbers; of the flags, PAL_ANONYMOUS is not. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { PAL_SHARED = MAP_SHARED, PAL_PRIVATE = MAP_PRIVATE, PAL_ANONYMOUS = 0x10 };

/* .NET takes NULL for "no memory", also where nothing was asked for. */
static size_t at_least_one(uintptr_t size) { return size == 0 ? 1 : size; }

void *SystemNative_Malloc(uintptr_t size) { return malloc(at_least_one(size)); }

void *SystemNative_Calloc(uintptr_t count, uintptr_t size) { return calloc(at_least_one(count), at_least_one(size)); }

void *SystemNative_Realloc(void *block, uintptr_t size) { return realloc(block, at_least_one(size)); }

void SystemNative_Free(void *block) { free(block); }

void *SystemNative_AlignedAlloc(uintptr_t alignment, uintptr_t size)
{
    void *block = NULL;
    return posix_memalign(&block, alignment, at_least_one(size)) == 0 ? block : NULL;
}

void SystemNative_AlignedFree(void *block) { free(block); }

void *SystemNative_MMap(void *address, uint64_t length, int32_t protection, int32_t flags, intptr_t file, int64_t offset)
{
    if ((flags & PAL_ANONYMOUS) == 0) {
        errno = ENODEV; /* no file here has pages of its own */
        return NULL;
    }
    int native = (flags & (PAL_SHARED | PAL_PRIVATE)) | MAP_ANONYMOUS;
    void *mapped = mmap(address, length, protection, native, (int)file, offset);
    return mapped == MAP_FAILED ? NULL : mapped;
}

int32_t SystemNative_MUnmap(void *address, uint64_t length) { return munmap(address, length); }

int32_t SystemNative_MProtect(void *address, uint64_t length, int32_t protection)
{
    return mprotect(address, length, protection);
}

int32_t SystemNative_MAdvise(void *address, uint64_t length, int32_t advice)
{
    (void)advice; /* the one that .NET knows, "do not inherit in a fork", holds always */
    return address == NULL || length == 0 ? (errno = EINVAL, -1) : 0;
}

int32_t SystemNative_MSync(void *address, uint64_t length, int32_t flags)
{
    (void)address, (void)length, (void)flags; /* there are anonymous mappings only: nothing to write back */
    return 0;
}
