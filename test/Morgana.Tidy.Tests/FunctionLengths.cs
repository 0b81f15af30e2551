using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Morgana.Tidy.Tests;

/// <summary>Finds functions that do not fit on a page.</summary>
internal static class FunctionLengths
{
    internal const int MaxLines = 70;

    /// <summary>The long functions of a C# file: members with a body, local functions, and top-level statements as one.</summary>
    internal static IEnumerable<string> InCSharp(string path, string text)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text).GetRoot();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax { ExpressionBody: not null }
                && Lines(node.GetLocation().GetLineSpan()) > MaxLines)
            {
                yield return Violation(path, node.GetLocation().GetLineSpan());
            }
        }

        GlobalStatementSyntax[] statements = [.. root.ChildNodes().OfType<GlobalStatementSyntax>()
            .Where(statement => statement.Statement is not LocalFunctionStatementSyntax)];
        if (statements is [GlobalStatementSyntax first, .., GlobalStatementSyntax last])
        {
            FileLinePositionSpan span = new(path, first.GetLocation().GetLineSpan().StartLinePosition, last.GetLocation().GetLineSpan().EndLinePosition);
            if (Lines(span) > MaxLines)
            {
                yield return Violation(path, span);
            }
        }
    }

    /// <summary>The long functions of C and shell: from the brace that opens a body to the one at a line's start that ends it.</summary>
    internal static IEnumerable<string> InBraces(string path, string[] lines)
    {
        int start = -1;
        for (int line = 0; line < lines.Length; line++)
        {
            if (start < 0 && lines[line] is [not (' ' or '\t'), ..] && lines[line].EndsWith('{') || lines[line] == "{")
            {
                start = line;
            }
            else if (start >= 0 && lines[line].StartsWith('}'))
            {
                if (line - start + 1 > MaxLines)
                {
                    yield return $"{path}:{start + 1}: {line - start + 1} lines";
                }

                start = -1;
            }
        }
    }

    private static int Lines(FileLinePositionSpan span) => span.EndLinePosition.Line - span.StartLinePosition.Line + 1;

    private static string Violation(string path, FileLinePositionSpan span) => $"{path}:{span.StartLinePosition.Line + 1}: {Lines(span)} lines";
}
