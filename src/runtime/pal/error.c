/*
 * errno as .NET sees it. Generated code does SetErrNo(0), the call, GetErrNo, without leaving managed code's mode: all
 * of this must neither block nor call back. The platform's numbers are Linux's; .NET's own count from 0x10001.
 */
#include <errno.h>
#include <stdint.h>

enum { PAL_FIRST = 0x10000, PAL_NONSTANDARD = 0x1FFFF, LAST_ERRNO = EHWPOISON };

/* Indexed by Linux's number: the low byte of .NET's (src/libraries/Common/src/Interop/Unix/Interop.Errors.cs). */
static const uint8_t pal_by_errno[LAST_ERRNO + 1] = {
    [E2BIG] = 0x01, [EACCES] = 0x02, [EADDRINUSE] = 0x03, [EADDRNOTAVAIL] = 0x04, [EAFNOSUPPORT] = 0x05,
    [EAGAIN] = 0x06, [EALREADY] = 0x07, [EBADF] = 0x08, [EBADMSG] = 0x09, [EBUSY] = 0x0A, [ECANCELED] = 0x0B,
    [ECHILD] = 0x0C, [ECONNABORTED] = 0x0D, [ECONNREFUSED] = 0x0E, [ECONNRESET] = 0x0F, [EDEADLK] = 0x10,
    [EDESTADDRREQ] = 0x11, [EDOM] = 0x12, [EDQUOT] = 0x13, [EEXIST] = 0x14, [EFAULT] = 0x15, [EFBIG] = 0x16,
    [EHOSTUNREACH] = 0x17, [EIDRM] = 0x18, [EILSEQ] = 0x19, [EINPROGRESS] = 0x1A, [EINTR] = 0x1B, [EINVAL] = 0x1C,
    [EIO] = 0x1D, [EISCONN] = 0x1E, [EISDIR] = 0x1F, [ELOOP] = 0x20, [EMFILE] = 0x21, [EMLINK] = 0x22,
    [EMSGSIZE] = 0x23, [EMULTIHOP] = 0x24, [ENAMETOOLONG] = 0x25, [ENETDOWN] = 0x26, [ENETRESET] = 0x27,
    [ENETUNREACH] = 0x28, [ENFILE] = 0x29, [ENOBUFS] = 0x2A, [ENODEV] = 0x2C, [ENOENT] = 0x2D, [ENOEXEC] = 0x2E,
    [ENOLCK] = 0x2F, [ENOLINK] = 0x30, [ENOMEM] = 0x31, [ENOMSG] = 0x32, [ENOPROTOOPT] = 0x33, [ENOSPC] = 0x34,
    [ENOSYS] = 0x37, [ENOTCONN] = 0x38, [ENOTDIR] = 0x39, [ENOTEMPTY] = 0x3A, [ENOTRECOVERABLE] = 0x3B,
    [ENOTSOCK] = 0x3C, [ENOTSUP] = 0x3D, [ENOTTY] = 0x3E, [ENXIO] = 0x3F, [EOVERFLOW] = 0x40, [EOWNERDEAD] = 0x41,
    [EPERM] = 0x42, [EPIPE] = 0x43, [EPROTO] = 0x44, [EPROTONOSUPPORT] = 0x45, [EPROTOTYPE] = 0x46, [ERANGE] = 0x47,
    [EROFS] = 0x48, [ESPIPE] = 0x49, [ESRCH] = 0x4A, [ESTALE] = 0x4B, [ETIMEDOUT] = 0x4D, [ETXTBSY] = 0x4E,
    [EXDEV] = 0x4F, [ESOCKTNOSUPPORT] = 0x5E, [EPFNOSUPPORT] = 0x60, [ESHUTDOWN] = 0x6C, [EHOSTDOWN] = 0x70,
    [ENODATA] = 0x71,
};

int32_t SystemNative_GetErrNo(void) { return errno; }

void SystemNative_SetErrNo(int32_t number) { errno = number; }

int32_t SystemNative_ConvertErrorPlatformToPal(int32_t number)
{
    if (number == 0)
        return 0;
    int known = number > 0 && number <= LAST_ERRNO && pal_by_errno[number] != 0;
    return known ? PAL_FIRST + pal_by_errno[number] : PAL_NONSTANDARD;
}

int32_t SystemNative_ConvertErrorPalToPlatform(int32_t error)
{
    for (int number = 1; number <= LAST_ERRNO; number++) {
        if (pal_by_errno[number] != 0 && PAL_FIRST + pal_by_errno[number] == error)
            return number;
    }
    return error == 0 ? 0 : -1;
}
