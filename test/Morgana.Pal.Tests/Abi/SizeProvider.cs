using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Morgana.Pal.Tests.Abi;

/// <summary>Reads a type of a signature as its size in bytes; an enum is its underlying type.</summary>
internal sealed class SizeProvider : ISignatureTypeProvider<int, object?>
{
    private const int PointerSize = 8;

    /// <summary>A structure passed by value, or anything else that no native import of .NET has.</summary>
    public const int Unknown = -1;

    public int GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode switch
    {
        PrimitiveTypeCode.Void => 0,
        PrimitiveTypeCode.SByte or PrimitiveTypeCode.Byte or PrimitiveTypeCode.Boolean => sizeof(byte),
        PrimitiveTypeCode.Int16 or PrimitiveTypeCode.UInt16 or PrimitiveTypeCode.Char => sizeof(short),
        PrimitiveTypeCode.Int32 or PrimitiveTypeCode.UInt32 or PrimitiveTypeCode.Single => sizeof(int),
        _ => sizeof(long),
    };

    public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        foreach (FieldDefinitionHandle field in reader.GetTypeDefinition(handle).GetFields())
        {
            FieldDefinition definition = reader.GetFieldDefinition(field);
            if (reader.GetString(definition.Name) == "value__")
            {
                return definition.DecodeSignature(this, null);
            }
        }

        return Unknown;
    }

    // The enums that imports take from other assemblies (SocketError, AddressFamily) are all of this size.
    public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => sizeof(int);

    public int GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => Unknown;

    public int GetPointerType(int elementType) => PointerSize;

    public int GetByReferenceType(int elementType) => PointerSize;

    public int GetFunctionPointerType(MethodSignature<int> signature) => PointerSize;

    public int GetSZArrayType(int elementType) => Unknown;

    public int GetArrayType(int elementType, ArrayShape shape) => Unknown;

    public int GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => Unknown;

    public int GetGenericMethodParameter(object? genericContext, int index) => Unknown;

    public int GetGenericTypeParameter(object? genericContext, int index) => Unknown;

    public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => unmodifiedType;

    public int GetPinnedType(int elementType) => elementType;
}
