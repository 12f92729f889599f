using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Places;

/// <summary>The name of a unit with the word for its kind, as each language has it.</summary>
internal static class PlaceName
{
    /// <summary>"xã Vân Tùng" in Vietnamese, "Vân Tùng commune" in English.</summary>
    public static string Full(Place place, Language lang) =>
        lang == Language.En ? $"{place.NameEn} {English(place.Type)}" : $"{Vietnamese(place.Type)} {place.NameVi}";

    private static string Vietnamese(PlaceType type) => type switch
    {
        PlaceType.Province => "tỉnh",
        PlaceType.City => "thành phố",
        PlaceType.Town => "thị xã",
        PlaceType.District => "huyện",
        PlaceType.Commune => "xã",
        PlaceType.Ward => "phường",
        PlaceType.Township => "thị trấn",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such type of unit."),
    };

    private static string English(PlaceType type) => type switch
    {
        PlaceType.Province => "province",
        PlaceType.City => "city",
        PlaceType.Town => "town",
        PlaceType.District => "district",
        PlaceType.Commune => "commune",
        PlaceType.Ward => "ward",
        PlaceType.Township => "township",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such type of unit."),
    };
}
