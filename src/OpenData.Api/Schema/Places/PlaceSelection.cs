using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Places;

/// <summary>Which administrative units an answer is about.</summary>
internal static class PlaceSelection
{
    /// <summary>The units that existed on the day; all where none is given.</summary>
    public static IQueryable<Place> ValidOn(this IQueryable<Place> places, DateOnly? on) =>
        on is not { } day
            ? places
            : places.Where(place => (place.ValidFrom == null || place.ValidFrom <= day) && (place.ValidTo == null || place.ValidTo >= day));

    /// <summary>Communes, wards and townships.</summary>
    public static IQueryable<Place> OfCommuneLevel(this IQueryable<Place> places) =>
        places.Where(place => place.Type == PlaceType.Commune || place.Type == PlaceType.Ward || place.Type == PlaceType.Township);
}
