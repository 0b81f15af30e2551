namespace Morgana.Pal;

/// <summary>The messages of strerror, for what .NET puts into its exceptions.</summary>
internal static class ErrorText
{
    /// <summary>The message of an error, UTF-8; empty for a number that this layer never gives.</summary>
    public static ReadOnlySpan<byte> Of(ErrorNumber number) => number switch
    {
        ErrorNumber.None => "Success"u8,
        ErrorNumber.ENOENT => "No such file or directory"u8,
        ErrorNumber.EINTR => "Interrupted system call"u8,
        ErrorNumber.EIO => "Input/output error"u8,
        ErrorNumber.EBADF => "Bad file descriptor"u8,
        ErrorNumber.EAGAIN => "Resource temporarily unavailable"u8,
        ErrorNumber.ENOMEM => "Cannot allocate memory"u8,
        ErrorNumber.EACCES => "Permission denied"u8,
        ErrorNumber.EFAULT => "Bad address"u8,
        ErrorNumber.EBUSY => "Device or resource busy"u8,
        ErrorNumber.EEXIST => "File exists"u8,
        ErrorNumber.EXDEV => "Invalid cross-device link"u8,
        ErrorNumber.ENODEV => "No such device"u8,
        ErrorNumber.ENOTDIR => "Not a directory"u8,
        ErrorNumber.EISDIR => "Is a directory"u8,
        ErrorNumber.EINVAL => "Invalid argument"u8,
        ErrorNumber.EMFILE => "Too many open files"u8,
        ErrorNumber.ENOTTY => "Inappropriate ioctl for device"u8,
        ErrorNumber.EFBIG => "File too large"u8,
        ErrorNumber.ENOSPC => "No space left on device"u8,
        ErrorNumber.ESPIPE => "Illegal seek"u8,
        ErrorNumber.EROFS => "Read-only file system"u8,
        ErrorNumber.ERANGE => "Numerical result out of range"u8,
        ErrorNumber.ENAMETOOLONG => "File name too long"u8,
        ErrorNumber.ENOTEMPTY => "Directory not empty"u8,
        ErrorNumber.ENOTSUP => "Operation not supported"u8,
        _ => [],
    };
}
