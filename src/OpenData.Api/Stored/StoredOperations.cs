using System.Collections.Frozen;

namespace OpenData.Api.Stored;

/// <summary>The operations of this folder, by name.</summary>
internal static class StoredOperations
{
    private const string Prefix = "Stored/";
    private const string Suffix = ".graphql";

    private static readonly FrozenDictionary<string, StoredOperation> ByName = Read().ToFrozenDictionary(operation => operation.Name, StringComparer.Ordinal);

    /// <summary>All of them, ordered by name.</summary>
    public static IReadOnlyList<StoredOperation> All { get; } = [.. ByName.Values.OrderBy(operation => operation.Name, StringComparer.Ordinal)];

    /// <summary>The operation of that name; null where there is none.</summary>
    public static StoredOperation? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<StoredOperation> Read()
    {
        var assembly = typeof(StoredOperations).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var file = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return StoredOperation.Read(resource[Prefix.Length..^Suffix.Length], file.ReadToEnd());
        }
    }
}
