using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Morgana.Tidy.Tests;

/// <summary>How large a file or a folder may be, and what a file holds.</summary>
internal static class FileShapes
{
    /// <summary>More than this and a file has more than one reason to change.</summary>
    internal const int MaxLines = 400;

    /// <summary>The habit is fifteen; a few more are no reason to invent a folder.</summary>
    internal const int MaxFilesInFolder = 20;

    private static readonly string[] EmptyNames = ["Manager", "Helper", "Helpers", "Utils", "Base", "Impl"];

    /// <summary>
    /// The types at a file's top level. Left out are those that are private to the file, and what is read together with
    /// another type of the same file: its enumerations and its JSON context.
    /// </summary>
    internal static IReadOnlyList<string> TypesOf(string text)
    {
        MemberDeclarationSyntax[] types =
        [
            .. CSharpSyntaxTree.ParseText(text).GetRoot()
                .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<MemberDeclarationSyntax>()
                .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
                    && !member.Modifiers.Any(SyntaxKind.FileKeyword)),
        ];
        return [.. types.Where(type => types.Length == 1 || !IsReadWithAnother(type)).Select(NameOf)];
    }

    /// <summary>Names that say nothing about what a type does.</summary>
    internal static bool IsEmptyName(string type) => EmptyNames.Any(name => type.EndsWith(name, StringComparison.Ordinal));

    private static bool IsReadWithAnother(MemberDeclarationSyntax type) =>
        type is EnumDeclarationSyntax
        || type is BaseTypeDeclarationSyntax { BaseList.Types: var bases } && bases.Any(name => name.Type.ToString() == "JsonSerializerContext");

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax callback ? callback.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;
}
