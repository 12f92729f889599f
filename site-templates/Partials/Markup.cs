using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace OpenData.SiteTemplates.Partials;

/// <summary>How text becomes a part of a page.</summary>
public static class Markup
{
    private static readonly ConcurrentDictionary<string, MarkupString> Known = new(StringComparer.Ordinal);

    /// <summary>Escapes what HTML would take for its own; without a choice of letters every one outside ASCII becomes an entity: twice the bytes for a Vietnamese page.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text as the pages of a kind have it alike, such as their query: escaped once, and kept. Its lines stay lines.</summary>
    internal static MarkupString OfShared(string text) =>
        Known.GetOrAdd(text, static text => new MarkupString(string.Join('\n', text.Split('\n').Select(Encoder.Encode))));
}
