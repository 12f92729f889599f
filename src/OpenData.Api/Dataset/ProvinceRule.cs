namespace OpenData.Api.Dataset;

/// <summary>Which province each unit belongs to: worked out once, because the way there leads through one unit or through two.</summary>
internal static class ProvinceRule
{
    /// <summary>Sets <see cref="Place.ProvinceId"/> of all units.</summary>
    public static void Apply(IReadOnlyCollection<Place> places)
    {
        var byId = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var place in places) byId.TryAdd(place.Id, place);
        foreach (var place in places) place.ProvinceId = Above(place, byId);
    }

    private static string? Above(Place place, Dictionary<string, Place> byId)
    {
        // A seed that goes in circles is refused elsewhere; here it must only come to an end.
        for (var levels = 0; levels < 3 && place.ParentId is { } parentId && byId.TryGetValue(parentId, out var parent); levels++)
        {
            if (parent.Type == PlaceType.Province) return parent.Id;
            place = parent;
        }

        return null;
    }
}
