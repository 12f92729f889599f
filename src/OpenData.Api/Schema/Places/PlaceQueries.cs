using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Places;

/// <summary>Administrative units.</summary>
[QueryType]
public static class PlaceQueries
{
    /// <summary>One administrative unit; null where no unit has the id.</summary>
    /// <param name="id">The id of the unit.</param>
    [UseFirstOrDefault]
    public static IQueryable<Place?> GetPlace([ID] string id, DatasetContext db) => db.Places.WithId(id);

    /// <summary>All administrative units of all times: the province, its districts, communes, wards and townships, and those that followed them.</summary>
    /// <param name="on">Only units that existed on that day. Null: of all times.</param>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Place> GetPlaces(DatasetContext db, DateOnly? on = null) => db.Places.ValidOn(on);

    /// <summary>The units of district level: rural districts (huyện), towns (thị xã) and cities (thành phố), ordered by code.</summary>
    /// <param name="on">Only units that existed on that day. Null: of all times.</param>
    public static async Task<IReadOnlyList<Place>> GetDistricts(
        DatasetContext db, CancellationToken cancellation, DateOnly? on = null) =>
        await db.Places.ValidOn(on)
            .Where(place => place.Type == PlaceType.District || place.Type == PlaceType.Town || place.Type == PlaceType.City)
            .OrderBy(place => place.Code).ThenBy(place => place.ValidFrom).ThenBy(place => place.Id)
            .ToListAsync(cancellation);

    /// <summary>One unit of commune level (commune, ward or township), by id, or by official code and day: codes pass from one unit to another, so a code alone names the unit that bore it last. Null where there is none.</summary>
    /// <param name="id">The id of the unit. Null: it is named by its code.</param>
    /// <param name="code">The official code of the statistics office, such as "02155". Null: it is named by its id.</param>
    /// <param name="on">The day on which the unit bore the code. Null: the last that bore it.</param>
    [UseFirstOrDefault]
    public static IQueryable<Place?> GetCommune(DatasetContext db, [ID] string? id = null, string? code = null, DateOnly? on = null)
    {
        if ((id is null) == (code is null))
            throw new GraphQLException($"`commune` needs either `id`, or `code` with or without `on`.");

        var communes = db.Places.OfCommuneLevel().ValidOn(on);
        return id is not null
            ? communes.WithId(id)
            : communes.Where(place => place.Code == code)
                .OrderBy(place => place.ValidTo != null).ThenByDescending(place => place.ValidTo).ThenBy(place => place.Id);
    }

    /// <summary>Rural communes (xã), the only units that are certified under the New Rural programme; wards and townships are among `places`.</summary>
    /// <param name="on">Only communes that existed on that day. Null: of all times.</param>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Place> GetCommunes(DatasetContext db, DateOnly? on = null) =>
        db.Places.ValidOn(on).Where(place => place.Type == PlaceType.Commune);
}
