using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of documents.</summary>
internal static class SourcesPages
{
    public static PagePlan Plan(Edition edition, Edition other, GraphQLClient api) =>
        new PagePlan(edition.Addresses.Sources, other.Addresses.Sources, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                api, "Sources", [], AnswerJson.Default.SourcesAnswer, cancellation);
            var documents = SourceCards.NewestFirst(answer.Sources.Whole(), edition);
            var frame = Frames.Of(
                edition, Section.Sources, edition.Addresses.Sources, other.Addresses.Sources, new PageFigures(edition, new([])), query);
            return new PageContent(typeof(Sources), new SourcesPage(frame, documents));
        });
}
