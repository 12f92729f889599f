using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of one document: everything that was taken from it, paragraph by paragraph.</summary>
internal static class SourcePages
{
    public static PagePlan Plan(Edition edition, Edition other, string id, GraphQLClient api) =>
        new PagePlan(edition.AddressOf(id), other.AddressOf(id), async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                api, "Source", new() { ["id"] = id }, AnswerJson.Default.SourcePageAnswer, cancellation);
            var source = answer.Source ?? throw new ApiException($"The document {id} is listed and cannot be found.");
            var figures = new PageFigures(edition, answer.Derived);
            var entries = new SourceEntries(figures);
            SourceParagraph[] paragraphs =
                [.. (source.Paragraphs ?? []).Select(paragraph => new SourceParagraph(paragraph.Number, entries.Of(paragraph)))];
            var frame = Frames.Of(
                edition, Section.Sources, edition.AddressOf(id), other.AddressOf(id), figures, query);
            return new PageContent(typeof(Source), new SourcePage(frame, SourceCards.Of(source, edition), paragraphs));
        });
}
