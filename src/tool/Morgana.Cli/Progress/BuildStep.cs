namespace Morgana.Cli.Progress;

/// <summary>What a build is doing, in the order of time.</summary>
internal enum BuildStep
{
    Restore,
    Compile,
    CompileNative,
    Link,
    Publish,
}
