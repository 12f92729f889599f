using AngleSharp.Html.Dom;

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>An id names one element, and what refers to an id within the page finds it.</summary>
internal static class UniqueIdRule
{
    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

    public static IEnumerable<string> Check(IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").CountBy(element => element.Id!).ToDictionary(StringComparer.Ordinal);
        foreach (var (id, count) in ids)
            if (id.Length == 0 || id.Any(char.IsWhiteSpace))
                yield return $"the id \"{id}\" is empty or holds white space.";
            else if (count > 1)
                yield return $"{count} elements have the id \"{id}\".";
        foreach (var name in References)
            foreach (var element in page.QuerySelectorAll($"[{name}]"))
                foreach (var id in element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    if (!ids.ContainsKey(id))
                        yield return $"{name}=\"{id}\" on <{element.LocalName}> refers to no element.";
    }
}
