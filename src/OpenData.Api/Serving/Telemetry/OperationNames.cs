using System.Collections.Concurrent;

namespace OpenData.Api.Serving.Telemetry;

/// <summary>The names under which requests are counted. Clients make names up, so only so many are told apart.</summary>
internal sealed class OperationNames
{
    /// <summary>The most names that are told apart.</summary>
    public const int Most = 100;

    private const int Longest = 64;

    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The name to count under.</summary>
    public string Of(string? name)
    {
        if (name is null) return "anonymous";
        if (known.TryGetValue(name, out var same)) return same;
        return known.Count < Most && name.Length <= Longest ? known.GetOrAdd(name, name) : "other";
    }
}
