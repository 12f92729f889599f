using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Makes what documents say of named communes.</summary>
internal static class Standings
{
    public static PlaceStanding Of(StandingAnswer standing, string placeType, PageFigures figures) =>
        new(new Standing(standing.Kind, standing.Level, standing.Year),
            figures.Edition.LinkTo(standing.Place.Id, placeType, standing.Place.Name, standing.Place.FullName),
            standing.Citation?.Printed,
            standing.Note,
            figures.Mark(standing.Id, standing.Citation));
}
