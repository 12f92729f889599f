namespace OpenData.Api.Dataset;

/// <summary>Exact numbers as whole 1/10000ths. SQLite has no decimals: it compares their text or loses their digits; whole numbers it compares rightly.</summary>
public static class ScaledNumber
{
    /// <summary>The greatest number of decimals that can be held.</summary>
    public const byte MaxDecimals = 4;

    /// <summary>How many scaled units are one.</summary>
    public const long One = 10_000;

    /// <summary>The number that <paramref name="scaled"/> units are; null where there is none.</summary>
    public static decimal? ToDecimal(long? scaled) => scaled is { } units ? ToDecimal(units) : null;

    /// <summary>The number that <paramref name="scaled"/> units are, with no more digits after the point than it needs.</summary>
    public static decimal ToDecimal(long scaled) => ToDecimal(scaled, MinimalDecimals(scaled));

    /// <summary>The number that <paramref name="scaled"/> units are, with <paramref name="decimals"/> digits after the point.</summary>
    public static decimal ToDecimal(long scaled, byte decimals)
    {
        var value = scaled / (decimal)One;
        return decimal.Round(value, decimals) + new decimal(0, 0, 0, false, decimals);
    }

    /// <summary>The units of <paramref name="value"/>; null where it has more than <see cref="MaxDecimals"/> decimals or is too great to be held.</summary>
    public static long? FromDecimal(decimal value)
    {
        if (decimal.Abs(value) > long.MaxValue / One) return null;

        var units = value * One;
        return decimal.Truncate(units) == units ? (long)units : null;
    }

    /// <summary>The units that are nearest to <paramref name="value"/>: what a comparison with a number that cannot be held is made with.</summary>
    public static long Nearest(decimal value) =>
        (long)decimal.Round(decimal.Clamp(value, long.MinValue / One, long.MaxValue / One) * One);

    private static byte MinimalDecimals(long scaled)
    {
        var decimals = MaxDecimals;
        for (; decimals > 0 && scaled % 10 == 0; decimals--) scaled /= 10;
        return decimals;
    }
}
