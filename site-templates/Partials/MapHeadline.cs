using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Partials;

/// <summary>Says under which years the units of a map are named: a map without a year would be taken for that of today.</summary>
internal static class MapHeadline
{
    /// <summary>The finding with the years, where the documents give them.</summary>
    public static string Dated(string finding, IEnumerable<MapUnit> units)
    {
        var years = Locale.Years(units.SelectMany(unit => unit.Years));
        return years.Length == 0 ? finding : $"{finding} ({years})";
    }
}
