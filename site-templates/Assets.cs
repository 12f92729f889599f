using System.Collections.Immutable;

namespace OpenData.SiteTemplates;

/// <summary>The files that pages need beside themselves; the site carries them all.</summary>
public static class Assets
{
    private const string Prefix = "assets.";

    /// <summary>The assets by file name (<c>site.css</c>, <c>icon.svg</c>), in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Assets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>Reads an asset.</summary>
    /// <exception cref="ArgumentException">There is no asset of that name.</exception>
    public static ImmutableArray<byte> Read(string name)
    {
        using var stream = TemplateFiles.Open("assets", name)
            ?? throw new ArgumentException($"There is no asset “{name}”.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return [.. bytes];
    }
}
