using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Morgana.Pal.Descriptors;
using Morgana.Pal.Exports;
using Morgana.Pal.Files.Exports;
using Morgana.Pal.Files.Nodes;
using Morgana.Pal.Files.Open;

namespace Morgana.Pal.Tests.Abi;

/// <summary>Structures and constants that both sides have, against those of the framework that runs this test.</summary>
public sealed class LayoutTests
{
    private const BindingFlags InstanceFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<string, string, Type> Structures => new()
    {
        { "System.Private.CoreLib", "Interop+Sys+FileStatus", typeof(FileStatus) },
        { "System.Private.CoreLib", "Interop+Sys+DirectoryEntry", typeof(DirectoryEntry) },
        { "System.Private.CoreLib", "Interop+Sys+IOVector", typeof(FileExports.Vector) },
        { "System.Private.CoreLib", "Interop+Sys+Passwd", typeof(UserExports.Passwd) },
        { "System.Private.CoreLib", "Interop+Sys+TimeSpec", typeof(FileTime) },
        { "System.Console", "Interop+PollEvent", typeof(PollEvent) },
    };

    public static TheoryData<string, Type> Flags => new()
    {
        { "OpenFlags", typeof(OpenFlags) },
        { "LockOperations", typeof(FileLockOperation) },
    };

    [Theory]
    [MemberData(nameof(Structures))]
    public void A_structure_is_laid_out_as_the_frameworks(string assembly, string name, Type ours)
    {
        Type theirs = Assembly.Load(assembly).GetType(name, throwOnError: true)!;

        Assert.Equal(FieldsOf(theirs), FieldsOf(ours));
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public void Flags_have_the_frameworks_values(string name, Type ours)
    {
        Type theirs = typeof(object).Assembly.GetType("Interop+Sys+" + name, throwOnError: true)!;

        Assert.Equal(ValuesOf(theirs).Order(), ValuesOf(ours).Where(value => value != 0 || ValuesOf(theirs).Contains(0)).Order());
    }

    [Fact]
    public void Errors_in_C_have_the_frameworks_numbers()
    {
        Type error = typeof(object).Assembly.GetType("Interop+Error", throwOnError: true)!;

        Assert.All(PlatformSources.Errors, entry => Assert.Equal(Convert.ToInt32(Enum.Parse(error, entry.Name), null), entry.Number));
        Assert.Equal(ErrorsThatLinuxHas(error), PlatformSources.Errors.Select(entry => entry.Number).Order());
    }

    [Fact]
    public void The_anonymous_mapping_has_the_frameworks_number()
    {
        Type flags = Assembly.Load("System.IO.MemoryMappedFiles").GetType("Interop+Sys+MemoryMappedFlags", throwOnError: true)!;

        Assert.Equal(Convert.ToInt32(Enum.Parse(flags, "MAP_ANONYMOUS"), null), PlatformSources.Constant("PAL_ANONYMOUS"));
    }

    [Fact]
    public void Every_error_that_this_layer_gives_has_a_message_and_a_name_in_C()
    {
        string[] known = [.. PlatformSources.Errors.Select(entry => entry.Name), nameof(ErrorNumber.None)];

        Assert.All(Enum.GetValues<ErrorNumber>(), number => Assert.False(ErrorText.Of(number).IsEmpty));
        Assert.Empty(Enum.GetNames<ErrorNumber>().Except(known));
    }

    private static IEnumerable<int> ErrorsThatLinuxHas(Type error) => ValuesOf(error)
        .Where(value => value is > 0x10000 and < 0x20000)
        .Distinct()
        .Order();

    private static List<(long Offset, int Size)> FieldsOf(Type type) =>
        [.. type.GetFields(InstanceFields).Select(field => (OffsetOf(type, field), SizeOf(field.FieldType)))];

    private static long OffsetOf(Type type, FieldInfo field) => Marshal.OffsetOf(type, field.Name);

    private static int SizeOf(Type type) => type.IsPointer ? IntPtr.Size : RuntimeHelpers.SizeOf(type.TypeHandle);

    private static IEnumerable<int> ValuesOf(Type type) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Convert.ToInt32(value, null));
}
