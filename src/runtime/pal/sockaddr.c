/* Socket addresses in Linux's layout, which .NET's SocketAddress holds as bytes of any alignment. */
#include <errno.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

int32_t SystemNative_ConvertErrorPlatformToPal(int32_t number);

/* System.Net.Sockets.AddressFamily is Winsock's numbering. */
enum { PAL_UNSPECIFIED = 0, PAL_UNIX = 1, PAL_INET = 2, PAL_INET6 = 23, PAL_UNKNOWN = -1 };

static int32_t refuse(int number) { return SystemNative_ConvertErrorPlatformToPal(number); }

static int family_of(const uint8_t *address, int32_t length)
{
    sa_family_t family;
    if (length < (int32_t)sizeof family)
        return -1;
    memcpy(&family, address, sizeof family);
    return family;
}

/* Whether the bytes are a whole address of the given family. */
static int holds(const uint8_t *address, int32_t length, int family)
{
    size_t needed = family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6);
    return family_of(address, length) == family && (size_t)length >= needed;
}

int32_t SystemNative_GetSocketAddressSizes(int32_t *ipv4, int32_t *ipv6, int32_t *domain, int32_t *largest)
{
    *ipv4 = sizeof(struct sockaddr_in);
    *ipv6 = sizeof(struct sockaddr_in6);
    *domain = sizeof(struct sockaddr_un);
    *largest = sizeof(struct sockaddr_storage);
    return 0;
}

int32_t SystemNative_GetMaximumAddressSize(void) { return sizeof(struct sockaddr_storage); }

void SystemNative_GetDomainSocketSizes(int32_t *path_at, int32_t *path_size, int32_t *size)
{
    *path_at = offsetof(struct sockaddr_un, sun_path);
    *path_size = sizeof(((struct sockaddr_un *)NULL)->sun_path);
    *size = sizeof(struct sockaddr_un);
}

int32_t SystemNative_GetControlMessageBufferSize(int32_t ipv4, int32_t ipv6)
{
    return (ipv4 ? CMSG_SPACE(sizeof(struct in_pktinfo)) : 0) + (ipv6 ? CMSG_SPACE(sizeof(struct in6_pktinfo)) : 0);
}

int32_t SystemNative_PlatformSupportsDualModeIPv4PacketInfo(void) { return 1; }

int32_t SystemNative_GetAddressFamily(const uint8_t *address, int32_t length, int32_t *family)
{
    switch (family_of(address, length)) {
    case -1: return refuse(EFAULT);
    case AF_UNSPEC: *family = PAL_UNSPECIFIED; break;
    case AF_UNIX: *family = PAL_UNIX; break;
    case AF_INET: *family = PAL_INET; break;
    case AF_INET6: *family = PAL_INET6; break;
    default: *family = PAL_UNKNOWN; break;
    }
    return 0;
}

int32_t SystemNative_SetAddressFamily(uint8_t *address, int32_t length, int32_t family)
{
    sa_family_t native;
    switch (family) {
    case PAL_UNSPECIFIED: native = AF_UNSPEC; break;
    case PAL_UNIX: native = AF_UNIX; break;
    case PAL_INET: native = AF_INET; break;
    case PAL_INET6: native = AF_INET6; break;
    default: return refuse(EAFNOSUPPORT);
    }
    if (length < (int32_t)sizeof native)
        return refuse(EFAULT);
    memcpy(address, &native, sizeof native);
    return 0;
}

/* The port stands at the same place in both families. */
_Static_assert(offsetof(struct sockaddr_in, sin_port) == offsetof(struct sockaddr_in6, sin6_port), "ports differ");

static uint8_t *port_of(const uint8_t *address, int32_t length)
{
    int found = holds(address, length, AF_INET) || holds(address, length, AF_INET6);
    return found ? (uint8_t *)address + offsetof(struct sockaddr_in, sin_port) : NULL;
}

int32_t SystemNative_GetPort(const uint8_t *address, int32_t length, uint16_t *port)
{
    const uint8_t *at = port_of(address, length);
    if (at == NULL)
        return refuse(EAFNOSUPPORT);
    *port = (uint16_t)(at[0] << 8 | at[1]);
    return 0;
}

int32_t SystemNative_SetPort(uint8_t *address, int32_t length, uint16_t port)
{
    uint8_t *at = port_of(address, length);
    if (at == NULL)
        return refuse(EAFNOSUPPORT);
    at[0] = (uint8_t)(port >> 8);
    at[1] = (uint8_t)port;
    return 0;
}

/* An IPv4 address is a number in network order, as in struct in_addr. */
int32_t SystemNative_GetIPv4Address(const uint8_t *address, int32_t length, uint32_t *value)
{
    if (!holds(address, length, AF_INET))
        return refuse(EINVAL);
    memcpy(value, address + offsetof(struct sockaddr_in, sin_addr), sizeof *value);
    return 0;
}

int32_t SystemNative_SetIPv4Address(uint8_t *address, int32_t length, uint32_t value)
{
    if (!holds(address, length, AF_INET))
        return refuse(EINVAL);
    memcpy(address + offsetof(struct sockaddr_in, sin_addr), &value, sizeof value);
    return 0;
}

int32_t SystemNative_GetIPv6Address(const uint8_t *address, int32_t length, uint8_t *value, int32_t size, uint32_t *scope)
{
    if (!holds(address, length, AF_INET6) || size < (int32_t)sizeof(struct in6_addr))
        return refuse(EINVAL);
    memcpy(value, address + offsetof(struct sockaddr_in6, sin6_addr), sizeof(struct in6_addr));
    memcpy(scope, address + offsetof(struct sockaddr_in6, sin6_scope_id), sizeof *scope);
    return 0;
}

int32_t SystemNative_SetIPv6Address(uint8_t *address, int32_t length, const uint8_t *value, int32_t size, uint32_t scope)
{
    if (!holds(address, length, AF_INET6) || size < (int32_t)sizeof(struct in6_addr))
        return refuse(EINVAL);
    memset(address + offsetof(struct sockaddr_in6, sin6_flowinfo), 0, sizeof(uint32_t));
    memcpy(address + offsetof(struct sockaddr_in6, sin6_addr), value, sizeof(struct in6_addr));
    memcpy(address + offsetof(struct sockaddr_in6, sin6_scope_id), &scope, sizeof scope);
    return 0;
}

/* System.Net.NetworkInformation.TcpState by Linux's number of a state. */
int32_t SystemNative_MapTcpState(int32_t state)
{
    static const uint8_t states[] = { 0, 5, 3, 4, 6, 7, 11, 1, 8, 10, 2, 9 };
    return state > 0 && state < (int32_t)sizeof states ? states[state] : 0;
}
