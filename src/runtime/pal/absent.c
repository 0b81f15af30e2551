/*
 * An image without Morgana.Pal.Files has no file: every path answers "no such file". Weak: the file system's own exports
 * take their places when it is linked.
 */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>

static intptr_t no_such_file(void)
{
    errno = ENOENT;
    return -1;
}

#define ABSENT __attribute__((weak))

ABSENT intptr_t SystemNative_Open(const char *path, int32_t flags, int32_t mode) { return (void)path, (void)flags, (void)mode, no_such_file(); }
ABSENT int32_t SystemNative_Stat(const char *path, void *status) { return (void)path, (void)status, (int32_t)no_such_file(); }
ABSENT int32_t SystemNative_LStat(const char *path, void *status) { return (void)path, (void)status, (int32_t)no_such_file(); }
ABSENT int32_t SystemNative_Access(const char *path, int32_t mode) { return (void)path, (void)mode, (int32_t)no_such_file(); }
ABSENT int32_t SystemNative_ReadLink(const char *path, char *target, int32_t size) { return (void)path, (void)target, (void)size, (int32_t)no_such_file(); }
ABSENT int32_t SystemNative_Unlink(const char *path) { return (void)path, (int32_t)no_such_file(); }
ABSENT int32_t SystemNative_MkDir(const char *path, int32_t mode) { return (void)path, (void)mode, (int32_t)no_such_file(); }
ABSENT void *SystemNative_OpenDir(const char *path) { return (void)path, (void)no_such_file(), NULL; }
ABSENT char *SystemNative_RealPath(const char *path) { return (void)path, (void)no_such_file(), NULL; }
