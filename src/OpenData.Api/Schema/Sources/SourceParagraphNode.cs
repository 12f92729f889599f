using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Sources;

/// <summary>What was taken from a paragraph.</summary>
[ObjectType<SourceParagraph>]
[Hide(nameof(SourceParagraph.SourceId), nameof(SourceParagraph.Key))]
public static class SourceParagraphNode
{
    /// <summary>The document.</summary>
    [Batch(nameof(SourceParagraph.SourceId), nameof(Source.Id)), UseFirstOrDefault]
    public static IQueryable<Source> GetSource(IReadOnlyList<string> sourceIds, DatasetContext db) =>
        db.Sources.WithIds(sourceIds);

    /// <summary>The figures taken from it.</summary>
    [Batch(nameof(SourceParagraph.Key))]
    public static Task<ILookup<ParagraphKey, Fact>> GetFacts(
        IReadOnlyList<ParagraphKey> keys, DatasetContext db, CancellationToken cancellation) =>
        db.Facts.From(keys, cancellation);

    /// <summary>The standings of communes taken from it.</summary>
    [Batch(nameof(SourceParagraph.Key))]
    public static Task<ILookup<ParagraphKey, Standing>> GetStandings(
        IReadOnlyList<ParagraphKey> keys, DatasetContext db, CancellationToken cancellation) =>
        db.Standings.From(keys, cancellation);

    /// <summary>The producers that it names.</summary>
    [Batch(nameof(SourceParagraph.Key))]
    public static Task<ILookup<ParagraphKey, Producer>> GetProducers(
        IReadOnlyList<ParagraphKey> keys, DatasetContext db, CancellationToken cancellation) =>
        db.Producers.From(keys, cancellation);

    /// <summary>The products that it names.</summary>
    [Batch(nameof(SourceParagraph.Key))]
    public static Task<ILookup<ParagraphKey, Product>> GetProducts(
        IReadOnlyList<ParagraphKey> keys, DatasetContext db, CancellationToken cancellation) =>
        db.Products.From(keys, cancellation);

    /// <summary>The ratings of products that it reports.</summary>
    [Batch(nameof(SourceParagraph.Key))]
    public static Task<ILookup<ParagraphKey, Rating>> GetRatings(
        IReadOnlyList<ParagraphKey> keys, DatasetContext db, CancellationToken cancellation) =>
        db.Ratings.From(keys, cancellation);

    /// <summary>The legal documents that it names.</summary>
    [Batch(nameof(SourceParagraph.Key))]
    public static Task<ILookup<ParagraphKey, Decision>> GetDecisions(
        IReadOnlyList<ParagraphKey> keys, DatasetContext db, CancellationToken cancellation) =>
        db.Decisions.From(keys, cancellation);

    /// <summary>What it names without a figure, such as specialities.</summary>
    [Batch(nameof(SourceParagraph.Key))]
    public static Task<ILookup<ParagraphKey, Mention>> GetMentions(
        IReadOnlyList<ParagraphKey> keys, DatasetContext db, CancellationToken cancellation) =>
        db.Mentions.From(keys, cancellation);
}
