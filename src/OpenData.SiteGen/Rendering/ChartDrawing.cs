using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using OpenData.SiteGen.Publishing;
using OpenData.SiteTemplates;

namespace OpenData.SiteGen.Rendering;

/// <summary>A chart as a file of its own: the drawing with its finding, its source and its style, in light and in dark.</summary>
internal static partial class ChartDrawing
{
    private const int Width = 720;
    private const int Margin = 24;
    private const int MapWidth = 480;
    private const double Em = 15;
    private const int LettersOfHeading = 58;

    private static string s_style = Style();

    /// <summary>The style of every drawing as a content security policy names it: a drawing has no other file to take it from.</summary>
    public static string StyleHash => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(s_style)))}";

    /// <summary>
    /// Takes the style from the style sheet as it is now. Not with each drawing: all drawings of a site have the one style that
    /// its headers name. It stays as it was where the style sheet lacks what drawings take from it.
    /// </summary>
    /// <exception cref="InvalidDataException">The style sheet lacks a part.</exception>
    public static void ReadStyle() => s_style = Style();

    /// <param name="path">The file, below the site's folder.</param>
    /// <param name="chart">The chart as its page has it.</param>
    /// <param name="finding">Its title.</param>
    /// <param name="page">The title of its page, with the site's name.</param>
    public static SiteFile Of(string path, string chart, string finding, string page)
    {
        var drawing = Drawing().Match(chart);
        var attributes = drawing.Groups["attributes"].Value;
        var heading = Lines(finding);
        var note = Note().Match(chart) is { Success: true } found ? Lines(WebUtility.HtmlDecode(found.Groups["text"].Value), 90) : [];
        var top = Margin + (heading.Count * 27) + (note.Count * 20) + 12;
        var height = Height(attributes);
        var svg = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{top + height + 52:0}\" viewBox=\"0 0 {Width} {top + height + 52:0}\">\n")
            .Append("<style>").Append(s_style).Append("</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
        Text(svg, "headline", heading, Margin + 22, 27);
        Text(svg, "note", note, Margin + (heading.Count * 27) + 16, 20);
        var box = ViewBox().Match(attributes);
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"{Class().Match(attributes).Groups["name"].Value}\" x=\"{Margin}\" y=\"{top}\" width=\"{(box.Success ? MapWidth : Width - (2 * Margin))}\" height=\"{height:0.##}\"")
            .Append(box.Success ? $" viewBox=\"{box.Groups["box"].Value}\">" : ">")
            .Append(Anchor().Replace(drawing.Groups["inner"].Value, ""))
            .Append("</svg>\n");
        Text(svg, "note", [page], top + height + 34, 20);
        return SiteFile.OfText(path, svg.Append("</svg>\n").ToString());
    }

    private static double Height(string attributes)
    {
        if (ViewBox().Match(attributes) is { Success: true } match)
        {
            var box = match.Groups["box"].Value.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            return MapWidth * box[3] / box[2];
        }
        var ems = double.Parse(Ems().Match(attributes).Groups["ems"].Value, CultureInfo.InvariantCulture);
        var cut = Cut().Match(attributes) is { Success: true } lines ? int.Parse(lines.Groups["lines"].Value, CultureInfo.InvariantCulture) * 1.3 : 0;
        return (ems - cut) * Em;
    }

    private static void Text(StringBuilder svg, string name, List<string> lines, double first, double step)
    {
        for (var n = 0; n < lines.Count; n++)
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{name}\" x=\"{Margin}\" y=\"{first + (n * step):0.##}\">{WebUtility.HtmlEncode(lines[n])}</text>\n");
    }

    private static List<string> Lines(string text, int letters = LettersOfHeading)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= letters) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }

    /// <summary>The colours and the rules of charts from the site's style sheet, as on a wide screen.</summary>
    private static string Style()
    {
        var css = Encoding.UTF8.GetString([.. Assets.Read("site.css")]).ReplaceLineEndings("\n");
        const string wide = "@media (min-width: 40em) {\n";
        return Part(css, ":root", "* {") + Part(css, "/* Charts */", "/* Promises and checks */") + Part(css, wide, "\n}\n")[wide.Length..] +
            $"\nsvg {{ fill: var(--ink); font: {Em}px var(--sans); }}\n.paper {{ fill: var(--paper); }}\n.headline {{ font: 700 20px var(--serif); }}\n.note {{ fill: var(--soft); font-size: 13px; }}\nsvg svg {{ overflow: visible; }}\nsvg svg.map {{ width: {MapWidth}px; }}\n";
    }

    private static string Part(string css, string from, string to)
    {
        var start = css.IndexOf(from, StringComparison.Ordinal);
        var end = start < 0 ? -1 : css.IndexOf(to, start + from.Length, StringComparison.Ordinal);
        return end >= 0
            ? css[start..end]
            : throw new InvalidDataException($"site.css has nothing from “{from.Trim()}” to “{to.Trim()}”: the charts that stand by themselves take their style from there.");
    }

    [GeneratedRegex("<svg(?<attributes>[^>]*)>(?<inner>.*)</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawing();

    [GeneratedRegex("</h3><p>(?<text>[^<]*)</p>")]
    private static partial Regex Note();

    [GeneratedRegex("viewBox=\"(?<box>[^\"]+)\"")]
    private static partial Regex ViewBox();

    [GeneratedRegex("height=\"(?<ems>[0-9.]+)em\"")]
    private static partial Regex Ems();

    [GeneratedRegex(@"cut-(?<lines>\d+)")]
    private static partial Regex Cut();

    [GeneratedRegex("class=\"(?<name>[^\"]*)\"")]
    private static partial Regex Class();

    [GeneratedRegex("</?a(?:\\s[^>]*)?>")]
    private static partial Regex Anchor();
}
