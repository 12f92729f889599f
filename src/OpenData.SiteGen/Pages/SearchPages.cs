using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of all lists, where the search leads without a script.</summary>
internal static class SearchPages
{
    public static PagePlan Plan(Edition edition, Edition other) =>
        new(edition.Addresses.Search!, other.Addresses.Search, _ => Task.FromResult(new PageContent(
            typeof(Search),
            new SearchPage
            {
                Frame = Frames.Of(edition, Section.Search, edition.Addresses.Search!, other.Addresses.Search!, new PageFigures(edition)),
            })));
}
