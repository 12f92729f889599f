using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of documents, newest first: one page, or several where there are too many for one.</summary>
internal static class SourcesPages
{
    /// <summary>The most documents that one page lists.</summary>
    public const int MostOnOnePage = 100;

    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers)
    {
        string[][] parts = edition.SourceIds.Count == 0 ? [[]] : [.. edition.SourceIds.Chunk(MostOnOnePage)];
        for (var part = 0; part < parts.Length; part++)
            yield return Plan(edition, other, parts[part], part + 1, parts.Length, answers);
    }

    private static PagePlan Plan(Edition edition, Edition other, string[] ids, int number, int count, SharedAnswers answers) =>
        new(Address(edition, number), Address(other, number), async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(answers, "Sources", Edition.ById(ids), AnswerJson.Default.SourcesAnswer, cancellation);
            var documents = SourceCards.NewestFirst(answer.Nodes, edition);
            var frame = Frames.Of(
                edition, Section.Sources, Address(edition, number), Address(other, number), new PageFigures(edition), query);
            return new PageContent(typeof(Sources), new SourcesPage(documents)
            {
                Frame = frame,
                Number = number,
                Parts = [.. Enumerable.Range(1, count).Select(part => Address(edition, part))],
            });
        })
        {
            // The whole list, whatever part of it the page shows: once.
            Table = number == 1 ? new PageTable("TableSources") : null,
            Shows = number == 1 ? null : ids,
        };

    private static string Address(Edition edition, int number) => edition.PartAddress(edition.Addresses.Sources, number);
}
