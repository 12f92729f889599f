using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding.Rules;

/// <summary>A figure has a value, or the reason why it has none; money is in whole đồng.</summary>
internal static class FactValues
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        foreach (var (fact, row) in index.Seed.Facts)
        {
            if (fact.ScaledValue is null && fact.Missing is null)
                report.Refuse(row, "value", "value-or-missing", $"is empty: write the value, or in the column missing why there is none ({string.Join(", ", EnumText<MissingReason>.All)})");
            if (fact.ScaledValue is not null && fact.Missing is not null)
                report.Refuse(row, "missing", "value-or-missing", "is given, and so is a value: leave one of the two empty");
            if (fact.Missing is not null && fact.Qualifier != Qualifier.Exact)
                report.Refuse(row, "qualifier", "value-or-missing", "qualifies a value that is missing: write exact");
            if (fact.Decimals == 3) CheckThousands(fact, row, report);
            if (fact.Decimals > 0 && index.Indicators.TryGetValue(fact.IndicatorId, out var indicator) && indicator.Measure == Measure.Money)
                report.Refuse(row, "value", "money", "is not whole: money is written in whole đồng (2,8 tỷ is 2800000000)");
        }
    }

    /// <summary>Three decimals are suspicious: in Vietnamese a point separates thousands, and 1.300 is 1300.</summary>
    private static void CheckThousands(Fact fact, Row row, SeedReport report)
    {
        var value = row["value"];
        var whole = value.Replace(".", "", StringComparison.Ordinal);
        if (fact.Printed?.Contains(value, StringComparison.Ordinal) == true)
            report.Refuse(row, "value", "thousands", $"is printed so in Vietnamese, where the point separates thousands: write {whole}");
        else
            report.Note(row.Table.File, row.Number, "value", $"is {value}, with three decimals: if the point separates thousands, write {whole}");
    }
}
