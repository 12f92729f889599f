using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of each document: everything that was taken from it, paragraph by paragraph. A long document has several.</summary>
internal static class SourcePages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers) =>
    [
        .. answers.Family("Source").Plan(
            edition, edition.SourceIds.Where(id => !edition.LongSources.ContainsKey(id)), edition.AddressOf, other.AddressOf, AnswerJson.Default.SourceAnswer, PageTable.Figures,
            (source, query) => Make(edition, edition.AddressOf(source.Id), other.AddressOf(source.Id), source, query)),
        .. edition.LongSources.SelectMany(source => source.Value.Parts.Select((_, part) => Plan(edition, other, source.Key, source.Value, part, answers))),
    ];

    private static PagePlan Plan(Edition edition, Edition other, string id, SourceParts parts, int part, SharedAnswers answers)
    {
        var (address, alternate) = (edition.PartAddress(id, parts, part), other.PartAddress(id, parts, part));
        var (from, to) = parts.Parts[part];
        return new PagePlan(address, alternate, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                answers, "SourcePart", new JsonObject { ["id"] = id, ["from"] = from, ["to"] = to }, AnswerJson.Default.SourcePartAnswer, cancellation);
            var content = Make(edition, address, alternate, answer.Source ?? throw new ApiException($"{id} is listed and cannot be found."), query);
            return content with
            {
                Model = (SourcePage)content.Model with
                {
                    Number = part + 1,
                    Parts = [.. parts.Parts.Select((_, other) => edition.PartAddress(id, parts, other))],
                },
            };
        })
        {
            Shows = [id],
            Table = PageTable.Figures,
        };
    }

    private static PageContent Make(Edition edition, string address, string alternate, SourceAnswer source, PageQuery query)
    {
        var figures = new PageFigures(edition) { Document = new CitedSourceAnswer(source.Id, source.Title, source.Publisher, source.Published) };
        var entries = new SourceEntries(figures);
        SourceParagraph[] paragraphs =
            [.. (source.Paragraphs ?? []).Select(paragraph => new SourceParagraph(paragraph.Number, entries.Of(paragraph)))];
        var frame = Frames.Of(edition, Section.Sources, address, alternate, figures, query);
        return new PageContent(typeof(Source), new SourcePage(SourceCards.Of(source, edition), paragraphs) { Frame = frame });
    }
}
