namespace OpenData.GraphQL.Tests.Conformance;

/// <summary>An object made up from a number: both sides of the differential test make up the same (see conformance/mock.mjs).</summary>
/// <param name="TypeName">Its object type.</param>
/// <param name="Seed">All that it is made of.</param>
internal sealed record Mock(string TypeName, uint Seed)
{
    /// <summary>FNV-1a over the UTF-16 code units, stirred so that neighbours differ in every bit.</summary>
    public static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6du;
        hash ^= hash >> 12;
        hash *= 0x297a2d39u;
        return hash ^ (hash >> 15);
    }
}
