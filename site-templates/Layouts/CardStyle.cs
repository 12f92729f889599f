using System.Text;

namespace OpenData.SiteTemplates.Layouts;

/// <summary>How a card looks: the colours of the site on paper, its woven band, and rules of its own.</summary>
internal static class CardStyle
{
    /// <summary>The whole style sheet, as it stands in the card.</summary>
    public static string Read()
    {
        var site = Text("assets", "site.css");
        return Rule(site, ":root") + "\n" + Rule(site, ".brocade") + "\n" + Text("Layouts", "ShareCard.css");
    }

    private static string Rule(string style, string selector)
    {
        var start = style.IndexOf(selector, StringComparison.Ordinal);
        return style[start..(style.IndexOf('}', start) + 1)];
    }

    private static string Text(string kind, string name)
    {
        using var reader = new StreamReader(
            TemplateFiles.Open(kind, name) ?? throw new InvalidOperationException($"The style sheet {name} is not there."), Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
