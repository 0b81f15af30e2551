namespace Morgana.Cli.Progress;

/// <summary>The steps as people and MSBuild name them.</summary>
internal static class BuildStepNames
{
    /// <summary>The longest title.</summary>
    internal const int TitleWidth = 14;

    internal static string Title(this BuildStep step) => step switch
    {
        BuildStep.Restore => "restore",
        BuildStep.Compile => "compile C#",
        BuildStep.CompileNative => "compile native",
        BuildStep.Link => "link",
        BuildStep.Publish => "publish",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>The step that begins when MSBuild starts <paramref name="target"/>; null: still the same.</summary>
    internal static BuildStep? BegunBy(string target) => target switch
    {
        "Restore" => BuildStep.Restore,
        "CoreCompile" => BuildStep.Compile,
        "IlcCompile" => BuildStep.CompileNative,
        "MorganaLink" => BuildStep.Link,
        "CopyFilesToPublishDirectory" => BuildStep.Publish,
        _ => null,
    };
}
