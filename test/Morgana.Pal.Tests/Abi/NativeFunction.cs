namespace Morgana.Pal.Tests.Abi;

/// <summary>A function as its caller or its definition has it: its name and the sizes of what crosses, in bytes.</summary>
internal sealed record NativeFunction(string Name, int ResultSize, IReadOnlyList<int> ParameterSizes)
{
    public override string ToString() => $"{ResultSize} {Name}({string.Join(", ", ParameterSizes)})";
}
