using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Morgana.Pal.Tests.Abi;

/// <summary>What the framework imports from its native libraries, read from its metadata.</summary>
internal static class FrameworkImports
{
    private static readonly Lazy<IReadOnlyList<Import>> Imports = new(() => [.. Folders.FrameworkAssemblies.SelectMany(Read)]);

    /// <summary>All imports from <paramref name="library"/>; several assemblies may import the same function.</summary>
    public static IEnumerable<Import> From(string library) => Imports.Value.Where(import => import.Library == library);

    private static List<Import> Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        using PEReader image = new(file);
        MetadataReader reader = image.GetMetadataReader();
        List<Import> imports = [];
        foreach (MethodDefinitionHandle handle in reader.MethodDefinitions)
        {
            MethodDefinition method = reader.GetMethodDefinition(handle);
            MethodImport import = method.GetImport();
            if ((method.Attributes & MethodAttributes.PinvokeImpl) == 0 || import.Module.IsNil)
            {
                continue;
            }

            MethodSignature<int> signature = method.DecodeSignature(new SizeProvider(), null);
            imports.Add(new Import(
                reader.GetString(reader.GetModuleReference(import.Module).Name),
                new NativeFunction(reader.GetString(import.Name), signature.ReturnType, signature.ParameterTypes),
                method.GetCustomAttributes().Any(attribute => NameOf(reader, attribute) == "SuppressGCTransitionAttribute")));
        }

        return imports;
    }

    private static string NameOf(MetadataReader reader, CustomAttributeHandle handle)
    {
        EntityHandle constructor = reader.GetCustomAttribute(handle).Constructor;
        if (constructor.Kind == HandleKind.MethodDefinition)
        {
            TypeDefinitionHandle type = reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
            return reader.GetString(reader.GetTypeDefinition(type).Name);
        }

        EntityHandle parent = reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        return parent.Kind == HandleKind.TypeReference
            ? reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name)
            : string.Empty;
    }

    /// <param name="Library">The library's name.</param>
    /// <param name="Function">What it imports.</param>
    /// <param name="StaysInManagedMode">Whether it is called without a GC transition.</param>
    internal sealed record Import(string Library, NativeFunction Function, bool StaysInManagedMode);
}
