namespace Morgana.Pal.Tests.Abi;

public sealed class AbiTests
{
    private const string SystemNative = "libSystem.Native";
    private const string CryptoNative = "libSystem.Security.Cryptography.Native.OpenSsl";

    [Fact]
    public void What_is_called_without_a_transition_is_in_C()
    {
        HashSet<string> defined = [.. PlatformSources.Functions.Select(function => function.Name)];
        string[] needed = [.. FrameworkImports.From(SystemNative)
            .Where(import => import.StaysInManagedMode)
            .Select(import => import.Function.Name)
            .Distinct()];

        Assert.NotEmpty(needed);
        Assert.Empty(needed.Except(defined));
    }

    [Fact]
    public void What_is_in_csharp_is_never_called_without_a_transition()
    {
        HashSet<string> direct = [.. FrameworkImports.From(SystemNative)
            .Where(import => import.StaysInManagedMode)
            .Select(import => import.Function.Name)];

        Assert.NotEmpty(Exports.All);
        Assert.DoesNotContain(Exports.All, export => direct.Contains(export.Name));
    }

    [Fact]
    public void Exports_have_the_signatures_that_the_framework_calls() => AssertMatch(Exports.All);

    [Fact]
    public void C_functions_have_the_signatures_that_the_framework_calls() => AssertMatch(PlatformSources.Functions);

    [Theory]
    [InlineData("SystemNative_SetErrNo")]
    [InlineData("SystemNative_SetPort")]
    [InlineData("SystemNative_Open")]
    [InlineData("SystemNative_RealPath")]
    public void The_reading_of_the_C_source_sees_every_way_of_writing_a_function(string name) =>
        Assert.Contains(PlatformSources.Functions, function => function.Name == name);

    [Fact]
    public void No_name_is_exported_twice()
    {
        string[] names = [.. Exports.All.Select(export => export.Name)];
        Assert.Equal(names.Distinct().Count(), names.Length);
    }

    private static void AssertMatch(IEnumerable<NativeFunction> functions)
    {
        ILookup<string, NativeFunction> imports = FrameworkImports.From(SystemNative)
            .Concat(FrameworkImports.From(CryptoNative))
            .Select(import => import.Function)
            .ToLookup(function => function.Name);
        List<string> wrong = [];
        foreach (NativeFunction function in functions)
        {
            if (!imports.Contains(function.Name))
            {
                wrong.Add($"{function}: the framework imports no such function");
            }

            wrong.AddRange(imports[function.Name]
                .Where(import => import.ToString() != function.ToString())
                .Select(import => $"{function}: the framework calls {import}"));
        }

        Assert.NotEmpty(functions);
        Assert.Empty(wrong);
    }
}
