using OpenData.Api.Dataset;

namespace OpenData.Api.Seeding.Rules;

/// <summary>A row that says "nobody has published this" is taken out when a document does: it would stay on the page of its target and be untrue.</summary>
internal static class AnsweredGaps
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        var answers = index.Seed.Facts
            .Where(loaded => loaded.Item is { Kind: FactKind.Reported, Value: not null })
            .DistinctBy(loaded => Question(loaded.Item))
            .ToDictionary(loaded => Question(loaded.Item));
        foreach (var (gap, row) in index.Seed.Facts.Where(loaded => loaded.Item is { Missing: MissingReason.NotPublished, Value: null }))
        {
            if (answers.TryGetValue(Question(gap), out var answer))
                report.Refuse(row, "missing", "answered-gap", $"says that nobody published it, but \"{answer.Item.Id}\" in row {answer.Row.Number} gives it: take this row out");
        }
    }

    private static (string Indicator, string Place, string Period, string? Category) Question(Fact fact) =>
        (fact.IndicatorId, fact.PlaceId, fact.PeriodText, fact.CategoryId);
}
