namespace OpenData.Api.Seeding.Rules;

/// <summary>A figure is taken from a paragraph once: two rows that say the same with the same words are a slip.</summary>
internal static class RepeatedFacts
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        foreach (var same in index.Seed.Facts.Where(loaded => loaded.Item.SourceId is not null).GroupBy(loaded => Saying(loaded.Item)))
        {
            var first = same.First();
            foreach (var (_, row) in same.Skip(1))
                report.Refuse(row, "id", "repeated", $"says the same as \"{first.Item.Id}\" in row {first.Row.Number}, of the same paragraph: leave one of them out");
        }
    }

    private static object Saying(Dataset.Fact fact) => (
        (fact.IndicatorId, fact.PlaceId, fact.PeriodText, fact.Kind, fact.CategoryId),
        (fact.ScaledValue, fact.Missing, fact.Qualifier, fact.SourceId, fact.Paragraph, fact.Printed));
}
