using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Products;

/// <summary>What is named, of which unit, and where.</summary>
[ObjectType<Mention>]
[Hide(
    nameof(Mention.NameVi), nameof(Mention.NameEn), nameof(Mention.PlaceId),
    nameof(Mention.SourceId), nameof(Mention.Source), nameof(Mention.Paragraph), nameof(Mention.Printed))]
public static class MentionNode
{
    /// <summary>The name.</summary>
    /// <param name="lang">The language of the name.</param>
    public static string GetName(
        [Parent(nameof(Mention.NameVi), nameof(Mention.NameEn))] Mention mention, Language lang = Language.Vi) =>
        lang.Pick(mention.NameVi, mention.NameEn);

    /// <summary>The administrative unit that it is said of; null where it is said of none.</summary>
    [Batch(nameof(Mention.PlaceId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place?> GetPlace(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.Places.WithIds(placeIds);

    /// <summary>The document, paragraph and printed words that name it.</summary>
    public static Citation? GetCitation(
        [Parent(nameof(Mention.SourceId), nameof(Mention.Paragraph), nameof(Mention.Printed))] Mention mention) =>
        Citation.Of(mention);
}
