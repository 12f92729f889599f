using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Places;

/// <summary>Rows by the unit where they are and the units that this one belongs to.</summary>
internal static class PlacedRows
{
    /// <summary>The producers in these units or in units that belong to them.</summary>
    public static IQueryable<PlacedRow<Producer>> Within(this IQueryable<Producer> producers, IReadOnlyList<string> placeIds) =>
        producers
            .Where(producer => placeIds.Contains(producer.PlaceId!) || placeIds.Contains(producer.Place!.ParentId!)
                || placeIds.Contains(producer.Place!.Parent!.ParentId!))
            .Select(producer => new PlacedRow<Producer>
            {
                Row = producer,
                PlaceId = producer.PlaceId,
                ParentId = producer.Place!.ParentId,
                GrandparentId = producer.Place.Parent!.ParentId,
            });

    /// <summary>The products whose producer is in these units or in units that belong to them.</summary>
    public static IQueryable<PlacedRow<Product>> Within(this IQueryable<Product> products, IReadOnlyList<string> placeIds) =>
        products
            .Where(product => placeIds.Contains(product.Producer!.PlaceId!) || placeIds.Contains(product.Producer!.Place!.ParentId!)
                || placeIds.Contains(product.Producer!.Place!.Parent!.ParentId!))
            .Select(product => new PlacedRow<Product>
            {
                Row = product,
                PlaceId = product.Producer!.PlaceId,
                ParentId = product.Producer.Place!.ParentId,
                GrandparentId = product.Producer.Place.Parent!.ParentId,
            });
}
