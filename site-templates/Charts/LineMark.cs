using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Charts;

/// <summary>A point of a line over time, with its number and its date.</summary>
/// <param name="Figure">What it shows.</param>
/// <param name="X">Where it stands, in per cent of the drawing's width.</param>
/// <param name="From">Where the time begins within which it lies.</param>
/// <param name="Until">Where that time ends.</param>
/// <param name="Y">How high it stands, in em from the top.</param>
/// <param name="On">Its day.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its date.</param>
/// <param name="Low">Whether the date stands on the second line of dates.</param>
internal sealed record LineMark(
    Figure Figure, double X, double From, double Until, double Y, DateOnly On, MarkLabel Number, MarkLabel Date, bool Low)
{
    private const double LineHeight = 1.1;
    private const double NumberHeight = 2.3;

    /// <summary>Whether the number stands below the point.</summary>
    public bool IsBelow { get; init; }

    /// <summary>Whether the number has its place in the drawing.</summary>
    public bool HasNumber { get; init; } = true;

    /// <summary>Whether the date has.</summary>
    public bool HasDate { get; init; } = true;

    /// <summary>The line that the number stands on, in em from the top.</summary>
    public double NumberY => Y + (IsBelow ? 1.5 : -0.8);

    /// <summary>Whether the number is drawn as that of <paramref name="other"/>.</summary>
    public bool HasNumberOf(LineMark other) => (HasNumber, IsBelow) == (other.HasNumber, other.IsBelow) && Number.StandsAs(other.Number);

    /// <summary>Whether the date is drawn as that of <paramref name="other"/>.</summary>
    public bool HasDateOf(LineMark other) => (HasDate, Low) == (other.HasDate, other.Low) && Date.StandsAs(other.Date);

    /// <summary>Of the last two numbers, where they would stand on each other, the higher one goes above the line and the lower one below it.</summary>
    public static void Part(List<LineMark> marks)
    {
        if (marks is not [.., var earlier, var mark] || mark.Number.Left > earlier.Number.Right || Math.Abs(mark.Y - earlier.Y) > NumberHeight)
            return;
        var isFree = marks is not [.., var before, _, _] || earlier.Number.Left > before.Number.Right;
        if (isFree)
            marks[^2] = earlier with { IsBelow = mark.Y <= earlier.Y };
        marks[^1] = mark with { IsBelow = !marks[^2].IsBelow };
    }

    /// <summary>Where points crowd, the newest keep their words, and the first, with which the line begins; the table has those of all.</summary>
    public static LineMark[] Thinned(IReadOnlyList<LineMark> marks)
    {
        LineMark[] thinned = [.. marks];
        var placed = new List<LineMark>();
        foreach (var n in Enumerable.Range(0, thinned.Length).OrderByDescending(n => n == 0 ? thinned.Length - 1.5 : n))
        {
            var mark = thinned[n];
            thinned[n] = mark with
            {
                HasNumber = !placed.Any(other => other.HasNumber && other.NumberStandsOn(mark)),
                HasDate = !placed.Any(other => other.HasDate && other.DateStandsOn(mark)),
            };
            placed.Add(thinned[n]);
        }
        return thinned;
    }

    private bool NumberStandsOn(LineMark other) => Math.Abs(NumberY - other.NumberY) < LineHeight && Number.Meets(other.Number, 0);

    // Where neither line of dates has room they may touch by reckoning, which is not by sight, before one is left out.
    private bool DateStandsOn(LineMark other) => Low == other.Low && Date.Meets(other.Date, 2 * Date.DateSlack);
}
