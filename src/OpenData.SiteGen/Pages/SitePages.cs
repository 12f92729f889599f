using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Planning;

namespace OpenData.SiteGen.Pages;

/// <summary>Every page of the site: whoever adds a page adds a line here.</summary>
internal static class SitePages
{
    public static IEnumerable<PagePlan> Of(SiteContents contents, ReleaseDifference difference, SharedAnswers answers) =>
    [
        // The names of a country are put in order in each language.
        .. contents.Editions.AsParallel().AsOrdered()
            .SelectMany(edition => Of(edition, contents.Editions.Single(candidate => candidate != edition), difference, answers)),
        NotFoundPages.Plan(contents),
    ];

    private static IEnumerable<PagePlan> Of(Edition edition, Edition other, ReleaseDifference difference, SharedAnswers answers) =>
    [
        HomePages.Plan(edition, other, answers),
        NewRuralPages.Plan(edition, other, answers),
        OcopPages.Plan(edition, other, answers),
        .. SourcesPages.Plan(edition, other, answers),
        CriteriaPages.Plan(edition, other, answers),
        MoneyPages.Plan(edition, other, answers),
        DataPages.Plan(edition, other, answers),
        SearchPages.Plan(edition, other),
        ChangesPages.Plan(edition, other, difference),
        .. PromisesPages.Plan(edition, other, answers),
        .. ChecksPages.Plan(edition, other, answers),
        .. SourcePages.Plan(edition, other, answers),
        .. DistrictPages.Plan(edition, other, answers),
        .. CommuneListPages.Plan(edition, other, answers),
        .. CommunePages.Plan(edition, other, answers),
        .. ProductPages.Plan(edition, other, answers),
        .. ProducerPages.Plan(edition, other, answers),
        .. ProsePages.Plan(edition, other),
    ];
}
