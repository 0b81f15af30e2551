/*
 * An image without Morgana.Pal.Files has no file: every path answers "no such file". Weak: the file system's own
 * exports take their places when it is linked.
 */
#include <errno.h>
#include <stdint.h>

#define ABSENT(result, name, ...) \
    __attribute__((weak)) result name(__VA_ARGS__) { return (result)no_such_file(); }

#pragma GCC diagnostic ignored "-Wunused-parameter"

static intptr_t no_such_file(void)
{
    errno = ENOENT;
    return -1;
}

ABSENT(intptr_t, SystemNative_Open, const char *path, int32_t flags, int32_t mode)
ABSENT(int32_t, SystemNative_Stat, const char *path, void *status)
ABSENT(int32_t, SystemNative_LStat, const char *path, void *status)
ABSENT(int32_t, SystemNative_Access, const char *path, int32_t mode)
ABSENT(int32_t, SystemNative_ReadLink, const char *path, char *target, int32_t size)
ABSENT(int32_t, SystemNative_Unlink, const char *path)
ABSENT(int32_t, SystemNative_MkDir, const char *path, int32_t mode)

/* These two answer a pointer: none is NULL. */
__attribute__((weak)) void *SystemNative_OpenDir(const char *path) { return no_such_file(), (void *)0; }

__attribute__((weak)) char *SystemNative_RealPath(const char *path) { return no_such_file(), (char *)0; }
