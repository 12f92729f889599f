namespace OpenData.SiteTemplates.Charts;

/// <summary>Stacks rows of a chart, each a label of one or more lines with a bar below it. All heights are ems.</summary>
internal static class LabelledRows
{
    private const double Line = 1.3;

    /// <summary>Places each row; the last bar ends at <see cref="Height{T}"/>.</summary>
    public static IReadOnlyList<Row<T>> Stack<T>(IEnumerable<T> items, Func<T, string> label, double barHeight)
    {
        var rows = new List<Row<T>>();
        var top = 0.0;
        var spare = 0;
        foreach (var item in items)
        {
            var lines = TextLines.Wrap(label(item));
            var bar = top + (lines.Count * Line) + 0.15;
            rows.Add(new Row<T>(item, lines, top + 1, bar, spare, spare + lines.Count - 1));
            spare += lines.Count - 1;
            top = bar + barHeight + 0.7;
        }

        return rows;
    }

    /// <summary>A name for the style sheet: where labels have room for one line, a part moves up by the lines it does not need.</summary>
    public static string? Up(int lines) => lines > 0 ? $"up-{lines}" : null;

    /// <summary>A name for the style sheet: by how many lines the drawing is shorter where labels have room.</summary>
    public static string? Cut<T>(IReadOnlyList<Row<T>> rows) => rows is [.., { SpareBelow: > 0 and var lines }] ? $"cut-{lines}" : null;

    /// <summary>How high the drawing is.</summary>
    public static double Height<T>(IReadOnlyList<Row<T>> rows, double barHeight) =>
        rows is [.., var last] ? last.Bar + barHeight + 0.3 : 0;

    /// <summary>One row.</summary>
    /// <param name="Item">What it shows.</param>
    /// <param name="Lines">The label’s lines.</param>
    /// <param name="Text">Base line of the first line.</param>
    /// <param name="Bar">Upper edge of the bar.</param>
    /// <param name="SpareAbove">Lines above this row that a wide screen does not need.</param>
    /// <param name="SpareBelow">The same with the lines of this row's own label.</param>
    internal sealed record Row<T>(T Item, IReadOnlyList<string> Lines, double Text, double Bar, int SpareAbove, int SpareBelow);
}
