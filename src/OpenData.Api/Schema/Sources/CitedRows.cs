using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Sources;

/// <summary>Rows by the document and the paragraph that they were taken from.</summary>
internal static class CitedRows
{
    /// <summary>The paragraph of each row, of whatever kind, that was taken from these documents.</summary>
    public static IQueryable<ParagraphKey> CitedIn(this DatasetContext db, IReadOnlyList<string> sourceIds) =>
        db.Facts.CitedIn(sourceIds)
            .Concat(db.Standings.CitedIn(sourceIds))
            .Concat(db.Producers.CitedIn(sourceIds))
            .Concat(db.Products.CitedIn(sourceIds))
            .Concat(db.Ratings.CitedIn(sourceIds))
            .Concat(db.Decisions.CitedIn(sourceIds))
            .Concat(db.Mentions.CitedIn(sourceIds));

    private static IQueryable<ParagraphKey> CitedIn<T>(this IQueryable<T> rows, IReadOnlyList<string> sourceIds)
        where T : class, ICited =>
        rows.Where(row => sourceIds.Contains(row.SourceId!) && row.Paragraph != null)
            .Select(row => new ParagraphKey { SourceId = row.SourceId!, Number = row.Paragraph!.Value });

    /// <summary>The rows taken from these documents, in the order of the document.</summary>
    public static IQueryable<T> From<T>(this IQueryable<T> rows, IReadOnlyList<string> sourceIds)
        where T : class, ICited =>
        rows.Where(row => sourceIds.Contains(row.SourceId!)).OrderBy(row => row.Paragraph).ThenBy(row => row.Id);

    /// <summary>The rows taken from these paragraphs, by paragraph.</summary>
    public static Task<ILookup<ParagraphKey, T>> From<T>(
        this IQueryable<T> rows, IReadOnlyList<ParagraphKey> paragraphs, CancellationToken cancellation)
        where T : class, ICited
    {
        var sourceIds = paragraphs.Select(paragraph => paragraph.SourceId).Distinct().ToList();
        var numbers = paragraphs.Select(paragraph => paragraph.Number).Distinct().ToList();
        return rows.Where(row => sourceIds.Contains(row.SourceId!) && numbers.Contains(row.Paragraph!.Value))
            .OrderBy(row => row.Id)
            .By(row => new ParagraphKey { SourceId = row.SourceId!, Number = row.Paragraph!.Value }, cancellation);
    }
}
