using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of each document: everything that was taken from it, paragraph by paragraph.</summary>
internal static class SourcePages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers) =>
        answers.Family("Source").Plan(
            edition, edition.SourceIds, edition.AddressOf, other.AddressOf, AnswerJson.Default.SourceAnswer, PageTable.Figures, (source, query) => Make(edition, other, source, query));

    private static PageContent Make(Edition edition, Edition other, SourceAnswer source, PageQuery query)
    {
        var figures = new PageFigures(edition) { Document = new CitedSourceAnswer(source.Id, source.Title, source.Publisher, source.Published) };
        var entries = new SourceEntries(figures);
        SourceParagraph[] paragraphs =
            [.. (source.Paragraphs ?? []).Select(paragraph => new SourceParagraph(paragraph.Number, entries.Of(paragraph)))];
        var frame = Frames.Of(
            edition, Section.Sources, edition.AddressOf(source.Id), other.AddressOf(source.Id), figures, query);
        return new PageContent(typeof(Source), new SourcePage(SourceCards.Of(source, edition), paragraphs) { Frame = frame });
    }
}
