namespace OpenData.SiteTemplates.Charts;

/// <summary>Chooses round values for an axis that begins at zero.</summary>
internal static class Ticks
{
    // Dividing by it drops the zeros that a decimal carries at its end, so that Scale tells the digits to print.
    private const decimal Exactly = 1.0000000000000000000000000000m;

    private static readonly decimal[] RoundFactors = [1, 2, 5, 10];

    /// <summary>Multiples of 1, 2 or 5 × 10ⁿ from zero to at least <paramref name="largest"/>, in about <paramref name="about"/> steps.</summary>
    public static IReadOnlyList<decimal> UpTo(decimal largest, int about = 4)
    {
        if (largest <= 0)
            return [0, 1];
        var step = Step(largest / about);
        var count = (int)Math.Ceiling(largest / step);
        return [.. Enumerable.Range(0, count + 1).Select(n => n * step)];
    }

    private static decimal Step(decimal atLeast)
    {
        var power = 1m;
        while (power > atLeast)
            power *= 0.1m;
        while (power * 10 <= atLeast)
            power *= 10;
        return RoundFactors.First(factor => factor * power >= atLeast) * power / Exactly;
    }
}
