namespace OpenData.Api.Seeding.Rules;

/// <summary>A category is of the dimension that is asked for.</summary>
internal static class CategoryDimensions
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        var dimensions = index.Categories.Values.Select(category => category.Dimension).ToHashSet(StringComparer.Ordinal);
        foreach (var (indicator, row) in index.Seed.Indicators)
        {
            if (indicator.Dimension is { } dimension && !dimensions.Contains(dimension))
                report.Refuse(row, "dimension", "category", "is a dimension without categories: add them to categories.csv");
            if (index.Categories.TryGetValue(indicator.UnitId, out var unit) && unit.Dimension != "unit")
                report.Refuse(row, "unit", "category", $"is a category of the dimension {unit.Dimension}, not of unit");
        }

        foreach (var (fact, row) in index.Seed.Facts)
        {
            if (fact.CategoryId is not { } id || !index.Categories.TryGetValue(id, out var category) || !index.Indicators.TryGetValue(fact.IndicatorId, out var indicator)) continue;

            if (indicator.Dimension is null)
                report.Refuse(row, "category", "category", $"is given, and the indicator {indicator.Id} has no breakdown");
            else if (category.Dimension != indicator.Dimension)
                report.Refuse(row, "category", "category", $"is of the dimension {category.Dimension}, and the indicator {indicator.Id} is broken down by {indicator.Dimension}");
        }
    }
}
