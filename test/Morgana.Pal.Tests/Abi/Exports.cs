using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Morgana.Pal.Tests.Abi;

/// <summary>What the platform layer's assemblies export.</summary>
internal static class Exports
{
    private const BindingFlags StaticMethods = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>All exports of <c>Morgana.Pal.*</c>.</summary>
    public static IEnumerable<NativeFunction> All => Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .SelectMany(type => type.GetMethods(StaticMethods))
        .Select(method => (Method: method, method.GetCustomAttribute<UnmanagedCallersOnlyAttribute>()?.EntryPoint))
        .Where(export => export.EntryPoint is not null)
        .Select(export => new NativeFunction(
            export.EntryPoint!,
            SizeOf(export.Method.ReturnType),
            [.. export.Method.GetParameters().Select(parameter => SizeOf(parameter.ParameterType))]));

    private static IEnumerable<Assembly> Assemblies =>
    [
        typeof(PosixResult).Assembly,
        typeof(global::Morgana.Pal.Files.FileSystem).Assembly,
        typeof(global::Morgana.Pal.Crypto.Digests.Digest).Assembly,
    ];

    private static int SizeOf(Type type) => type switch
    {
        _ when type == typeof(void) => 0,
        _ when type.IsPointer || type.IsFunctionPointer => IntPtr.Size,
        _ when type.IsEnum => SizeOf(type.GetEnumUnderlyingType()),
        _ => RuntimeHelpers.SizeOf(type.TypeHandle),
    };
}
