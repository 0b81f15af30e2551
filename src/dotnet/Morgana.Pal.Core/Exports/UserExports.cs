using System.Runtime.InteropServices;

namespace Morgana.Pal.Exports;

/// <summary>
/// What libSystem.Native tells of the process and its user. The application is alone, so it is process 1 and root.
/// </summary>
internal static unsafe class UserExports
{
    /// <summary>The process's number.</summary>
    public const int ProcessId = 1;

    private const uint Root = 0;

    private static ReadOnlySpan<byte> UserName => "root"u8;

    private static ReadOnlySpan<byte> HomeDirectory => "/"u8;

    // Its directory is AppContext.BaseDirectory.
    private static ReadOnlySpan<byte> ProcessPath => "/app/image"u8;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetPid")]
    public static int GetProcessId() => ProcessId;

    /// <summary>The caller frees the text.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetProcessPath")]
    public static byte* GetProcessPath() => NativeText.Allocate(ProcessPath);

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetEUid")]
    public static uint GetUser() => Root;

    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetEGid")]
    public static uint GetGroup() => Root;

    /// <summary>How many groups there are; they are written only when there is room.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetGroups")]
    public static int GetGroups(int room, uint* groups)
    {
        if (room > 0)
        {
            *groups = Root;
        }

        return 1;
    }

    /// <summary>0 when found, -1 when there is no such user, else an error's number.</summary>
    [UnmanagedCallersOnly(EntryPoint = "SystemNative_GetPwUidR")]
    public static int FindUser(uint user, Passwd* passwd, byte* buffer, int size)
    {
        *passwd = default;
        if (user != Root)
        {
            return -1;
        }

        int nameSize = UserName.Length + 1;
        byte* home = buffer + nameSize;
        if (!NativeText.TryCopy(UserName, buffer, size) || !NativeText.TryCopy(HomeDirectory, home, size - nameSize))
        {
            return (int)ErrorNumber.ERANGE;
        }

        byte* empty = buffer + nameSize - 1; // the zero at the name's end
        *passwd = new Passwd { Name = buffer, Password = empty, UserInfo = empty, HomeDirectory = home, Shell = empty };
        return 0;
    }

    /// <summary>.NET's own <c>passwd</c> (Interop.Sys.Passwd).</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Passwd
    {
        public byte* Name;
        public byte* Password;
        public uint UserId;
        public uint GroupId;
        public byte* UserInfo;
        public byte* HomeDirectory;
        public byte* Shell;
    }
}
