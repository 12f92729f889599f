using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Programme;

/// <summary>Which commune a standing is said of, and where.</summary>
[ObjectType<Standing>]
[Hide(
    nameof(Standing.PlaceId), nameof(Standing.SourceId), nameof(Standing.Source), nameof(Standing.Paragraph), nameof(Standing.Printed),
    nameof(Standing.NoteVi), nameof(Standing.NoteEn))]
public static class StandingNode
{
    /// <summary>The commune. Where it had been merged before the year that the document speaks of, its successors say which unit is meant today.</summary>
    [Batch(nameof(Standing.PlaceId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place> GetPlace(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.Places.WithIds(placeIds);

    /// <summary>The document, paragraph and printed words that say it; null where no document of the archive does.</summary>
    public static Citation? GetCitation(
        [Parent(nameof(Standing.SourceId), nameof(Standing.Paragraph), nameof(Standing.Printed))] Standing standing) =>
        Citation.Of(standing);

    /// <summary>What a reader must know; null where there is nothing to say.</summary>
    /// <param name="lang">The language of the note.</param>
    public static string? GetNote(
        [Parent(nameof(Standing.NoteVi), nameof(Standing.NoteEn))] Standing standing, Language lang = Language.Vi) =>
        lang.Pick(standing.NoteVi, standing.NoteEn);
}
