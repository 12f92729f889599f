using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

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
}
