using OpenData.SiteGen.Rendering;
using OpenData.SiteTemplates.Layouts;

namespace OpenData.SiteGen.Publishing.Hosting;

/// <summary>The headers that the site is meant to be served with, whatever serves it.</summary>
internal static class SiteHeaders
{
    /// <summary>
    /// What every answer carries. Nothing but the site's own style sheets, pictures and scripts; nothing inline but the one
    /// style of charts that stand by themselves. Hosts join the values of all rules, so it cannot be allowed for these alone.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Always =>
    [
        new("Content-Security-Policy", ContentPolicy.Of($"'self' '{ChartDrawing.StyleHash}'")),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        // The data is for everyone, also for scripts of other sites.
        new("Access-Control-Allow-Origin", "*"),
    ];

    /// <summary>No page of another site may frame a page, except those made to be embedded. Two policies of one answer hold both.</summary>
    public static KeyValuePair<string, string> NoFrames { get; } = new("Content-Security-Policy", "frame-ancestors 'none'");

    /// <summary>A name that carries the hash of its content never means anything else.</summary>
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>A page may be five minutes old, and for a day be shown while a newer one is fetched.</summary>
    private const string Briefly = "public, max-age=300, stale-while-revalidate=86400";

    /// <summary>What the files of one folder, or one file, carry besides.</summary>
    /// <param name="path">The file, or the folder with <c>/</c> at its end, below the site's folder.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(string path)
    {
        var cache = KeyValuePair.Create("Cache-Control", path.StartsWith("assets/", StringComparison.Ordinal) ? ForEver : Briefly);
        return IsEmbedded(path) ? [cache] : [NoFrames, cache];
    }

    /// <summary>Whether other sites may frame the page.</summary>
    public static bool IsEmbedded(string path) =>
        path.StartsWith("embed/", StringComparison.Ordinal) || path.StartsWith("en/embed/", StringComparison.Ordinal);
}
