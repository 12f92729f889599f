using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Places;

/// <summary>What an administrative unit is, where it belongs, and what it was before and after.</summary>
[ObjectType<Place>]
[Hide(
    nameof(Place.NameVi), nameof(Place.NameEn), nameof(Place.ParentId), nameof(Place.ProvinceId), nameof(Place.HexCol), nameof(Place.HexRow),
    nameof(Place.NoteVi), nameof(Place.NoteEn))]
public static class PlaceNode
{
    /// <summary>The name without the word for the kind of unit: "Bắc Kạn".</summary>
    /// <param name="lang">The language of the name.</param>
    public static string GetName(
        [Parent(nameof(Place.NameVi), nameof(Place.NameEn))] Place place, Language lang = Language.Vi) =>
        lang.Pick(place.NameVi, place.NameEn);

    /// <summary>The name with the word for the kind of unit: "xã Vân Tùng", "Vân Tùng commune".</summary>
    /// <param name="lang">The language of the name.</param>
    public static string GetFullName(
        [Parent(nameof(Place.Type), nameof(Place.NameVi), nameof(Place.NameEn))] Place place, Language lang = Language.Vi) =>
        PlaceName.Full(place, lang);

    /// <summary>What a reader must know of the unit; null where there is nothing to say.</summary>
    /// <param name="lang">The language of the note.</param>
    public static string? GetNote(
        [Parent(nameof(Place.NoteVi), nameof(Place.NoteEn))] Place place, Language lang = Language.Vi) =>
        lang.Pick(place.NoteVi, place.NoteEn);

    /// <summary>Where it stands on the schematic map; null where it is not drawn: the map shows the communes, wards and townships of 2020 to 2025.</summary>
    public static Hexagon? GetHexagon([Parent(nameof(Place.HexCol), nameof(Place.HexRow))] Place place) =>
        place.HexCol is { } col && place.HexRow is { } row ? new(col, row) : null;

    /// <summary>The unit that it belongs to: of a commune the district, of a district the province; null for a province.</summary>
    [Batch(nameof(Place.ParentId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place?> GetParent(IReadOnlyList<string> parentIds, DatasetContext db) =>
        db.Places.WithIds(parentIds);

    /// <summary>The district, town or city that a commune, ward or township belongs to; null for other units, and for communes after the districts were abolished on 1 July 2025.</summary>
    [Batch(nameof(Place.ParentId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place?> GetDistrict(IReadOnlyList<string> parentIds, DatasetContext db) =>
        db.Places
            .Where(place => place.Type == PlaceType.District || place.Type == PlaceType.Town || place.Type == PlaceType.City).WithIds(parentIds);

    /// <summary>The province that it belongs to, directly or through its district; null for a province.</summary>
    [Batch(nameof(Place.ProvinceId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place?> GetProvince(IReadOnlyList<string> provinceIds, DatasetContext db) => db.Places.WithIds(provinceIds);

    /// <summary>The units that belong to it, ordered by code.</summary>
    /// <param name="on">Only units that existed on that day. Null: of all times.</param>
    [Batch(nameof(Place.Id), nameof(Place.ParentId))]
    public static IQueryable<Place> GetChildren(IReadOnlyList<string> placeIds, DatasetContext db, DateOnly? on = null) =>
        db.Places.ValidOn(on)
            .Where(place => placeIds.Contains(place.ParentId!))
            .OrderBy(place => place.Code).ThenBy(place => place.ValidFrom).ThenBy(place => place.Id);

    /// <summary>The changes by which it came to be: what was merged, renamed or raised into it. Earliest first.</summary>
    [Batch(nameof(Place.Id), nameof(PlaceChange.ToId))]
    public static IQueryable<PlaceChange> GetPredecessors(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.PlaceChanges.Where(change => placeIds.Contains(change.ToId)).OrderBy(change => change.Date).ThenBy(change => change.Id);

    /// <summary>The changes by which it ceased to be: what it was merged into, renamed or raised to. Earliest first.</summary>
    [Batch(nameof(Place.Id), nameof(PlaceChange.FromId))]
    public static IQueryable<PlaceChange> GetSuccessors(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.PlaceChanges.Where(change => placeIds.Contains(change.FromId)).OrderBy(change => change.Date).ThenBy(change => change.Id);

    /// <summary>The figures that are given for it, earliest period first. Figures of the units within it are theirs.</summary>
    /// <param name="indicator">Only figures of the indicator with this id. Null: all.</param>
    /// <param name="kind">Only figures of this kind. Null: all.</param>
    /// <param name="shown">Only figures that are, or are not, the ones to show. Null: all.</param>
    /// <param name="last">At most this many for each unit, the latest ones, from 1 to 1000.</param>
    /// <param name="knownOn">Answers as the documents published by the end of that day would have: later figures are left out, and `shown` is decided without them. Null: all documents.</param>
    [Batch(nameof(Place.Id), nameof(Fact.PlaceId))]
    public static IQueryable<Fact> GetFacts(
        IReadOnlyList<string> placeIds, DatasetContext db,
        [ID] string? indicator = null, FactKind? kind = null, bool? shown = null, int last = FactSelection.DefaultLast, DateOnly? knownOn = null) =>
        db.LatestFacts(fact => fact.PlaceId, placeIds, new FactMatch { Indicator = indicator, Kind = kind, Shown = shown, KnownOn = knownOn }, last);

    /// <summary>What documents say of its standing under the New Rural programme, earliest year first. A unit that followed another does not inherit its standing.</summary>
    [Batch(nameof(Place.Id), nameof(Standing.PlaceId))]
    public static IQueryable<Standing> GetStandings(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.Standings.Where(standing => placeIds.Contains(standing.PlaceId)).OrderBy(standing => standing.Year).ThenBy(standing => standing.Id);

    /// <summary>The producers in it and in the units that belong to it, as exactly as documents place them.</summary>
    [Batch(nameof(Place.Id))]
    public static Task<ILookup<string, Producer>> GetProducers(
        IReadOnlyList<string> placeIds, DatasetContext db, CancellationToken cancellation) =>
        db.ProducersWithin(placeIds, cancellation);

    /// <summary>The products whose producer is in it or in the units that belong to it, as exactly as documents place them.</summary>
    [Batch(nameof(Place.Id))]
    public static Task<ILookup<string, Product>> GetProducts(
        IReadOnlyList<string> placeIds, DatasetContext db, CancellationToken cancellation) =>
        db.ProductsWithin(placeIds, cancellation);

    /// <summary>What documents name of it without a figure, such as specialities.</summary>
    [Batch(nameof(Place.Id), nameof(Mention.PlaceId))]
    public static IQueryable<Mention> GetMentions(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.Mentions.Where(mention => placeIds.Contains(mention.PlaceId!)).OrderBy(mention => mention.Id);
}
