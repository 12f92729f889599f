using OpenData.SiteGen.Api;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Planning;

namespace OpenData.SiteGen.Pages;

/// <summary>Every page of the site: whoever adds a page adds a line here.</summary>
internal static class SitePages
{
    public static IEnumerable<PagePlan> Of(SiteContents contents, ReleaseDifference difference, GraphQLClient api)
    {
        foreach (var edition in contents.Editions)
        {
            var other = contents.Editions.Single(candidate => candidate != edition);
            yield return HomePages.Plan(edition, other, api);
            yield return NewRuralPages.Plan(edition, other, api);
            yield return OcopPages.Plan(edition, other, api);
            foreach (var page in SourcesPages.Plan(edition, other, api))
                yield return page;
            yield return PromisesPages.Plan(edition, other, api);
            yield return CriteriaPages.Plan(edition, other, api);
            yield return MoneyPages.Plan(edition, other, api);
            yield return DataPages.Plan(edition, other, api);
            yield return SearchPages.Plan(edition, other);
            yield return ChangesPages.Plan(edition, other, difference);
            IEnumerable<PagePlan>[] families =
            [
                ChecksPages.Plan(edition, other, api), SourcePages.Plan(edition, other, api), DistrictPages.Plan(edition, other, api), CommuneListPages.Plan(edition, other, api), CommunePages.Plan(edition, other, api),
                ProductPages.Plan(edition, other, api), ProducerPages.Plan(edition, other, api),
                ProsePages.Plan(edition, other),
            ];
            foreach (var page in families.SelectMany(family => family))
                yield return page;
        }
        yield return NotFoundPages.Plan(contents);
    }
}
