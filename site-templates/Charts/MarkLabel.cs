namespace OpenData.SiteTemplates.Charts;

/// <summary>Words at a point of a chart: in its middle, unless they would leave the drawing.</summary>
/// <param name="Text">The words.</param>
/// <param name="Anchor">Which part of them stands at <paramref name="X"/>: SVG's <c>text-anchor</c>.</param>
/// <param name="X">Where they stand, in per cent of the drawing's width.</param>
/// <param name="Left">Where they begin.</param>
/// <param name="Right">Where they end.</param>
internal sealed record MarkLabel(string Text, string Anchor, double X, double Left, double Right)
{
    /// <summary>Dates are not bold, so they are narrower than reckoned: by so much.</summary>
    public const double DateSlack = 2.5;

    /// <summary>Whether they would stand on others of the same line.</summary>
    /// <param name="other">The others.</param>
    /// <param name="slack">How far each may reach into the other.</param>
    public bool Meets(MarkLabel other, double slack) => Left + slack < other.Right && other.Left + slack < Right;

    /// <summary>Words at a point.</summary>
    /// <param name="x">Where the point stands, in per cent of the drawing's width.</param>
    /// <param name="text">The words.</param>
    public static MarkLabel At(double x, string text)
    {
        var width = TextLines.Share(text);
        return x - (width / 2) < 0 ? new(text, "start", x, x, x + width)
            : x + (width / 2) > 100 ? new(text, "end", 100, 100 - width, 100)
            : new(text, "middle", x, x - (width / 2), x + (width / 2));
    }
}
