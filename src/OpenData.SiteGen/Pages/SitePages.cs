using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Planning;

namespace OpenData.SiteGen.Pages;

/// <summary>Every page of the site: whoever adds a page adds a line here.</summary>
internal static class SitePages
{
    public static IEnumerable<PagePlan> Of(SiteContents contents, ReleaseDifference difference, SharedAnswers answers)
    {
        foreach (var edition in contents.Editions)
        {
            var other = contents.Editions.Single(candidate => candidate != edition);
            yield return HomePages.Plan(edition, other, answers);
            yield return NewRuralPages.Plan(edition, other, answers);
            yield return OcopPages.Plan(edition, other, answers);
            foreach (var page in SourcesPages.Plan(edition, other, answers))
                yield return page;
            yield return CriteriaPages.Plan(edition, other, answers);
            yield return MoneyPages.Plan(edition, other, answers);
            yield return DataPages.Plan(edition, other, answers);
            yield return SearchPages.Plan(edition, other);
            yield return ChangesPages.Plan(edition, other, difference);
            IEnumerable<PagePlan>[] families =
            [
                PromisesPages.Plan(edition, other, answers), ChecksPages.Plan(edition, other, answers), SourcePages.Plan(edition, other, answers), DistrictPages.Plan(edition, other, answers), CommuneListPages.Plan(edition, other, answers), CommunePages.Plan(edition, other, answers),
                ProductPages.Plan(edition, other, answers), ProducerPages.Plan(edition, other, answers),
                ProsePages.Plan(edition, other),
            ];
            foreach (var page in families.SelectMany(family => family))
                yield return page;
        }
        yield return NotFoundPages.Plan(contents);
    }
}
