using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OpenData.SiteGen.Checking;

/// <summary>What the rules that look across pages need to know of one.</summary>
/// <param name="Path">Its file, below the site's folder.</param>
/// <param name="Anchors">The ids that a link may point to.</param>
/// <param name="Links">Everything that it refers to, as written, in the order of the page; last the pictures for other sites.</param>
internal sealed record CheckedPage(string Path, IReadOnlySet<string> Anchors, IReadOnlyList<SiteLink> Links)
{
    private static readonly string[] Referring = ["href", "src", "poster", "action", "data"];

    public static CheckedPage Of(string path, string basePath, IHtmlDocument document) =>
        new(path,
            document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal),
            [
                .. document.All.SelectMany(element => References(element)).Select(link => SiteLink.Of(path, link, basePath)),
                .. SharedPictures.Of(document, basePath),
            ]);

    private static IEnumerable<string> References(IElement element)
    {
        foreach (var name in Referring)
            if (element.GetAttribute(name) is { } value)
                yield return value;
        if (element.GetAttribute("srcset") is { } sources)
            foreach (var source in sources.Split(',', StringSplitOptions.TrimEntries))
                yield return source.Split(' ')[0];
    }
}
