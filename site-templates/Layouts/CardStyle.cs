using System.Text;

namespace OpenData.SiteTemplates.Layouts;

/// <summary>How a card looks: the colours of the site on paper, and rules of its own.</summary>
internal static class CardStyle
{
    /// <summary>The whole style sheet, as it stands in the card.</summary>
    public static string Read()
    {
        var site = Text("assets", "site.css");
        var colours = site.IndexOf(":root", StringComparison.Ordinal);
        return site[colours..(site.IndexOf('}', colours) + 1)] + "\n" + Text("Layouts", "ShareCard.css");
    }

    private static string Text(string kind, string name)
    {
        using var reader = new StreamReader(
            TemplateFiles.Open(kind, name) ?? throw new InvalidOperationException($"The style sheet {name} is not there."), Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
