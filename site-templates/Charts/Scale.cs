namespace OpenData.SiteTemplates.Charts;

/// <summary>Maps values to places on a drawing, linearly.</summary>
/// <param name="From">The value at <paramref name="Start"/>.</param>
/// <param name="To">The value at <paramref name="End"/>; differs from <paramref name="From"/>.</param>
/// <param name="Start">Where <paramref name="From"/> lies.</param>
/// <param name="End">Where <paramref name="To"/> lies; less than <paramref name="Start"/> when the scale runs upwards.</param>
internal readonly record struct Scale(decimal From, decimal To, double Start, double End)
{
    /// <summary>The place of a value; values outside the scale lie outside the drawing.</summary>
    public double At(decimal value) => Start + ((double)((value - From) / (To - From)) * (End - Start));

    /// <summary>A scale that begins at zero, as bars must, and ends at the largest value (or 1 where all are zero).</summary>
    public static Scale FromZero(IEnumerable<decimal> values, double length)
    {
        var largest = values.DefaultIfEmpty(0).Max();
        return new Scale(0, largest > 0 ? largest : 1, 0, length);
    }

    /// <summary>A scale of days.</summary>
    public static Scale OfDays(DateOnly first, DateOnly last, double start, double end) =>
        new(first.DayNumber, Math.Max(last.DayNumber, first.DayNumber + 1), start, end);
}
