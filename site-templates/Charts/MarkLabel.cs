namespace OpenData.SiteTemplates.Charts;

/// <summary>Words at a point of a chart: in its middle, unless they would leave the drawing.</summary>
/// <param name="Text">The words.</param>
/// <param name="Anchor">Which part of them stands at <paramref name="X"/>: SVG's <c>text-anchor</c>.</param>
/// <param name="X">Where they stand, in per cent of the drawing's width.</param>
/// <param name="Left">Where they begin.</param>
/// <param name="Right">Where they end.</param>
/// <param name="Size">How large the words are beside the drawing: 1 on the narrowest screen, less on wider ones.</param>
internal sealed record MarkLabel(string Text, string Anchor, double X, double Left, double Right, double Size)
{
    /// <summary>How large words are at most where the style sheet calls the screen wide: its drawing has 608 px at least, not 288.</summary>
    public const double Wide = 0.5;

    /// <summary>Dates are not bold, so they are narrower than reckoned: by so much.</summary>
    public double DateSlack => 2.5 * Size;

    /// <summary>Whether they are drawn where others of the same words are.</summary>
    public bool StandsAs(MarkLabel other) => (Anchor, X) == (other.Anchor, other.X);

    /// <summary>Whether they would stand on others of the same line.</summary>
    /// <param name="other">The others.</param>
    /// <param name="slack">How far each may reach into the other.</param>
    public bool Meets(MarkLabel other, double slack) => Left + slack < other.Right && other.Left + slack < Right;

    /// <summary>Words at a point.</summary>
    /// <param name="x">Where the point stands, in per cent of the drawing's width.</param>
    /// <param name="text">The words.</param>
    /// <param name="size">How large they are beside the drawing.</param>
    public static MarkLabel At(double x, string text, double size)
    {
        var width = TextLines.Share(text) * size;
        return x - (width / 2) < 0 ? new(text, "start", x, x, x + width, size)
            : x + (width / 2) > 100 ? new(text, "end", 100, 100 - width, 100, size)
            : new(text, "middle", x, x - (width / 2), x + (width / 2), size);
    }
}
