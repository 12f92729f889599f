using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using OpenData.SiteGen.Checking.Rules;

namespace OpenData.SiteGen.Checking;

/// <summary>Reads a page as browsers do and keeps what they would forgive.</summary>
internal static class PageParser
{
    public static (IHtmlDocument Document, List<string> Problems) Parse(byte[] html)
    {
        var problems = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, e) =>
        {
            if (e is HtmlErrorEvent error)
                problems.Add($"line {error.Position.Line}, column {error.Position.Column}: {error.Message}");
        };
        using var stream = new MemoryStream(html);
        return (parser.ParseDocument(stream), problems);
    }

    /// <summary>Everything that is wrong with a page by itself.</summary>
    public static IReadOnlyList<string> ProblemsOf(byte[] html)
    {
        var (document, problems) = Parse(html);
        using (document)
        {
            foreach (var rule in PageRules.All) problems.AddRange(rule(document));
        }
        return problems;
    }
}
