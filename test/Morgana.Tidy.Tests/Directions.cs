namespace Morgana.Tidy.Tests;

/// <summary>Which part may know which: the table of the design. What is not in it may not be referred to.</summary>
internal static class Directions
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Morgana.Devices"] = [],
        ["Morgana.Wire"] = ["Morgana.Devices"],
        ["Morgana.Net"] = ["Morgana.Devices", "Morgana.Wire"],
        ["Morgana.Storage"] = ["Morgana.Devices"],
        ["Morgana.Testing"] = ["Morgana.Devices", "Morgana.Wire", "Morgana.Net"],
        ["Morgana.Abi"] = ["Morgana.Devices"],
        ["Morgana.Platform.*"] = ["Morgana.Devices", "Morgana.Abi"],
        ["Morgana.Pal.*"] = ["Morgana.Pal.Core", "Morgana.Net", "Morgana.Storage", "Morgana.Devices"],
        ["Morgana.Kestrel"] = ["Morgana.Net", "Morgana.Storage", "Morgana.Devices"],
        ["Morgana.Kvm"] = [],
        ["Morgana.Tender"] = ["Morgana.Abi", "Morgana.Kvm", "Morgana.Devices"],
        ["Morgana.Gateway"] = ["Morgana.Devices", "Morgana.Wire", "Morgana.Net"],
        ["Morgana.Configuration"] = [],
        ["Morgana.Cli"] = ["Morgana.Configuration", "Morgana.Gateway", "Morgana.Abi"],
    };

    /// <summary>The references of a project in <c>src</c> that the table does not allow.</summary>
    internal static IEnumerable<string> Violations(ProjectFile project)
    {
        string key = project.Name.StartsWith("Morgana.Platform.", StringComparison.Ordinal) ? "Morgana.Platform.*"
            : project.Name.StartsWith("Morgana.Pal.", StringComparison.Ordinal) ? "Morgana.Pal.*"
            : project.Name;
        return Allowed.TryGetValue(key, out string[]? allowed)
            ? project.References.Where(reference => !allowed.Contains(reference)).Select(reference => $"{project.Path}: refers to {reference}")
            : [$"{project.Path}: has no line in the table of directions"];
    }
}
