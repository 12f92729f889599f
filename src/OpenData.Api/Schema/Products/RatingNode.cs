using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Products;

/// <summary>What was rated, by which decision, and where that is said.</summary>
[ObjectType<Rating>]
[Hide(
    nameof(Rating.ProductId), nameof(Rating.DecisionId),
    nameof(Rating.DateText), nameof(Rating.DateFrom), nameof(Rating.DateTo),
    nameof(Rating.ExpiresText), nameof(Rating.ExpiresFrom), nameof(Rating.ExpiresTo),
    nameof(Rating.SourceId), nameof(Rating.Source), nameof(Rating.Paragraph), nameof(Rating.Printed),
    nameof(Rating.NoteVi), nameof(Rating.NoteEn))]
public static class RatingNode
{
    /// <summary>The product.</summary>
    [Batch(nameof(Rating.ProductId), nameof(Product.Id)), UseFirstOrDefault]
    public static IQueryable<Product> GetProduct(IReadOnlyList<string> productIds, DatasetContext db) =>
        db.Products.WithIds(productIds);

    /// <summary>The decision that gave the stars; null where the document names none.</summary>
    [Batch(nameof(Rating.DecisionId), nameof(Decision.Id)), UseFirstOrDefault]
    public static IQueryable<Decision?> GetDecision(IReadOnlyList<string> decisionIds, DatasetContext db) =>
        db.Decisions.WithIds(decisionIds);

    /// <summary>When it was rated; null where the document does not say.</summary>
    public static Period? GetDate(
        [Parent(nameof(Rating.DateText), nameof(Rating.DateFrom), nameof(Rating.DateTo))] Rating rating) =>
        Period.Of(rating.DateText, rating.DateFrom, rating.DateTo);

    /// <summary>When the rating ends; null where the document does not say.</summary>
    public static Period? GetExpires(
        [Parent(nameof(Rating.ExpiresText), nameof(Rating.ExpiresFrom), nameof(Rating.ExpiresTo))] Rating rating) =>
        Period.Of(rating.ExpiresText, rating.ExpiresFrom, rating.ExpiresTo);

    /// <summary>The document, paragraph and printed words that say it; null where no document of the archive does.</summary>
    public static Citation? GetCitation(
        [Parent(nameof(Rating.SourceId), nameof(Rating.Paragraph), nameof(Rating.Printed))] Rating rating) =>
        Citation.Of(rating);

    /// <summary>What a reader must know; null where there is nothing to say.</summary>
    /// <param name="lang">The language of the note.</param>
    public static string? GetNote(
        [Parent(nameof(Rating.NoteVi), nameof(Rating.NoteEn))] Rating rating, Language lang = Language.Vi) =>
        lang.Pick(rating.NoteVi, rating.NoteEn);
}
