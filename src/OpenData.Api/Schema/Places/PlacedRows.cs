using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Places;

/// <summary>
/// Rows by the units that they are within. From the units asked for, the way leads down to the rows: asked from the rows, each
/// of the country would be held against every list of units.
/// </summary>
internal static class PlacedRows
{
    /// <summary>The producers in these units or in units that belong to them, by the unit that was asked for.</summary>
    public static Task<ILookup<string, Producer>> ProducersWithin(this DatasetContext db, IReadOnlyList<string> placeIds, CancellationToken cancellation) =>
        By(
            from unit in db.UnitsWithin(placeIds)
            join producer in db.Producers on unit.UnitId equals producer.PlaceId
            orderby producer.Id
            select new PlacedRow<Producer> { Row = producer, PlaceId = unit.PlaceId },
            cancellation);

    /// <summary>The products whose producer is in these units or in units that belong to them, by the unit that was asked for.</summary>
    public static Task<ILookup<string, Product>> ProductsWithin(this DatasetContext db, IReadOnlyList<string> placeIds, CancellationToken cancellation) =>
        By(
            from unit in db.UnitsWithin(placeIds)
            join producer in db.Producers on unit.UnitId equals producer.PlaceId
            join product in db.Products on producer.Id equals product.ProducerId
            orderby product.Id
            select new PlacedRow<Product> { Row = product, PlaceId = unit.PlaceId },
            cancellation);

    private static IQueryable<UnitWithin> UnitsWithin(this DatasetContext db, IReadOnlyList<string> placeIds) =>
        db.Places.Where(place => placeIds.Contains(place.Id)).Select(place => new UnitWithin { PlaceId = place.Id, UnitId = place.Id })
            .Concat(db.Places.Where(place => placeIds.Contains(place.ParentId!)).Select(place => new UnitWithin { PlaceId = place.ParentId!, UnitId = place.Id }))
            .Concat(
                from parent in db.Places
                where placeIds.Contains(parent.ParentId!)
                join place in db.Places on parent.Id equals place.ParentId
                select new UnitWithin { PlaceId = parent.ParentId!, UnitId = place.Id });

    private static async Task<ILookup<string, T>> By<T>(IQueryable<PlacedRow<T>> rows, CancellationToken cancellation) =>
        (await rows.ToListAsync(cancellation)).ToLookup(row => row.PlaceId, row => row.Row, StringComparer.Ordinal);
}
