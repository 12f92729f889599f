using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Sources;

/// <summary>What a document is, and everything that was taken from it.</summary>
[ObjectType<Source>]
[Hide(
    nameof(Source.TitleVi), nameof(Source.TitleEn), nameof(Source.NoteVi), nameof(Source.NoteEn),
    nameof(Source.PublishedText), nameof(Source.PublishedFrom), nameof(Source.PublishedTo))]
public static class SourceNode
{
    /// <summary>The title; `titleGiven` says whether the document prints it.</summary>
    /// <param name="lang">The language of the title. The English one is the dataset's translation.</param>
    public static string GetTitle(
        [Parent(nameof(Source.TitleVi), nameof(Source.TitleEn))] Source source, Language lang = Language.Vi) =>
        lang.Pick(source.TitleVi, source.TitleEn);

    /// <summary>What a reader must know of the document; null where there is nothing to say.</summary>
    /// <param name="lang">The language of the note.</param>
    public static string? GetNote(
        [Parent(nameof(Source.NoteVi), nameof(Source.NoteEn))] Source source, Language lang = Language.Vi) =>
        lang.Pick(source.NoteVi, source.NoteEn);

    /// <summary>When it was published. A year or an interval where the document prints no date: it was published at some time within.</summary>
    public static Period GetPublished(
        [Parent(nameof(Source.PublishedText), nameof(Source.PublishedFrom), nameof(Source.PublishedTo))] Source source) =>
        new(source.PublishedText, source.PublishedFrom, source.PublishedTo);

    /// <summary>How many rows of the dataset were taken from it: figures, standings, products and whatever else it says.</summary>
    [Batch(nameof(Source.Id))]
    public static async Task<IReadOnlyDictionary<string, int>> GetRowCount(
        IReadOnlyList<string> sourceIds, DatasetContext db, CancellationToken cancellation)
    {
        var counts = await db.CitedIn(sourceIds)
            .GroupBy(paragraph => paragraph.SourceId)
            .Select(document => new { Id = document.Key, Rows = document.Count() })
            .ToDictionaryAsync(document => document.Id, document => document.Rows, cancellation);
        return sourceIds.ToDictionary(id => id, counts.GetValueOrDefault);
    }

    /// <summary>The paragraphs that something was taken from, in the order of the document.</summary>
    /// <param name="from">Only those from the paragraph of this number on. Null: from the first one.</param>
    /// <param name="to">Only those up to the paragraph of this number. Null: up to the last one.</param>
    [Batch(nameof(Source.Id))]
    public static async Task<ILookup<string, SourceParagraph>> GetParagraphs(
        IReadOnlyList<string> sourceIds, DatasetContext db, int? from = null, int? to = null, CancellationToken cancellation = default)
    {
        var paragraphs = await db.CitedIn(sourceIds)
            .Where(paragraph => (from == null || paragraph.Number >= from) && (to == null || paragraph.Number <= to))
            .GroupBy(paragraph => new { paragraph.SourceId, paragraph.Number })
            .Select(paragraph => new { paragraph.Key.SourceId, paragraph.Key.Number, Rows = paragraph.Count() })
            .OrderBy(paragraph => paragraph.Number)
            .ToListAsync(cancellation);
        return paragraphs.ToLookup(
            paragraph => paragraph.SourceId,
            paragraph => new SourceParagraph(new ParagraphKey { SourceId = paragraph.SourceId, Number = paragraph.Number }, paragraph.Rows));
    }

    /// <summary>The figures taken from it, in the order of the document.</summary>
    /// <param name="indicator">Only figures of the indicator with this id. Null: all.</param>
    /// <param name="kind">Only figures of this kind. Null: all.</param>
    /// <param name="shown">Only figures that are, or are not, the ones to show. Null: all.</param>
    /// <param name="knownOn">Answers as the documents published by the end of that day would have: later figures are left out, and `shown` is decided without them. Null: all documents.</param>
    [Batch(nameof(Source.Id), nameof(Fact.SourceId))]
    public static IQueryable<Fact> GetFacts(
        IReadOnlyList<string> sourceIds, DatasetContext db,
        [ID] string? indicator = null, FactKind? kind = null, bool? shown = null, DateOnly? knownOn = null) =>
        db.Facts.Matching(new FactMatch { Indicator = indicator, Kind = kind, Shown = shown, KnownOn = knownOn }).AsKnownOn(knownOn).From(sourceIds);

    /// <summary>The standings of communes taken from it, in the order of the document.</summary>
    [Batch(nameof(Source.Id), nameof(Standing.SourceId))]
    public static IQueryable<Standing> GetStandings(IReadOnlyList<string> sourceIds, DatasetContext db) => db.Standings.From(sourceIds);

    /// <summary>The producers that it names, in the order of the document.</summary>
    [Batch(nameof(Source.Id), nameof(Producer.SourceId))]
    public static IQueryable<Producer> GetProducers(IReadOnlyList<string> sourceIds, DatasetContext db) => db.Producers.From(sourceIds);

    /// <summary>The products that it names, in the order of the document.</summary>
    [Batch(nameof(Source.Id), nameof(Product.SourceId))]
    public static IQueryable<Product> GetProducts(IReadOnlyList<string> sourceIds, DatasetContext db) => db.Products.From(sourceIds);

    /// <summary>The ratings of products that it reports, in the order of the document.</summary>
    [Batch(nameof(Source.Id), nameof(Rating.SourceId))]
    public static IQueryable<Rating> GetRatings(IReadOnlyList<string> sourceIds, DatasetContext db) => db.Ratings.From(sourceIds);

    /// <summary>The legal documents that it names, in the order of the document.</summary>
    [Batch(nameof(Source.Id), nameof(Decision.SourceId))]
    public static IQueryable<Decision> GetDecisions(IReadOnlyList<string> sourceIds, DatasetContext db) => db.Decisions.From(sourceIds);

    /// <summary>What it names without a figure, such as specialities, in the order of the document.</summary>
    [Batch(nameof(Source.Id), nameof(Mention.SourceId))]
    public static IQueryable<Mention> GetMentions(IReadOnlyList<string> sourceIds, DatasetContext db) => db.Mentions.From(sourceIds);
}
