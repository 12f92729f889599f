using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of the producers that documents name and the page of each.</summary>
internal static class ProducerPages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers)
    {
        var names = Names(edition);
        var list = new NameListPages<ProducerAnswer>(edition, Section.Producers, edition.Addresses.Producers!, names, other.Addresses.Producers!, Names(other));
        yield return new PagePlan(edition.Addresses.Producers!, other.Addresses.Producers, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                answers, "Producers", new JsonObject { ["province"] = edition.Province.Id, ["first"] = Math.Clamp(edition.Producers.Count, 1, Edition.ListedAtOnce) },
                AnswerJson.Default.ProducersAnswer, cancellation);
            var figures = new PageFigures(edition);
            var counted = answer.Indicator?.Facts.LastOrDefault(fact => fact is { Category: null, Value: not null, Kind: not FigureKind.Target });
            return new PageContent(typeof(Producers), new ProducersPage
            {
                Count = edition.Producers.Count,
                Counted = figures.OfNullable(counted),
                Rows = list.Letters,
                Producers = names.IsSplit ? [] : [.. names.All.Select(producer => Named.Producer(producer, figures))],
                Frame = Frames.Of(edition, Section.Producers, edition.Addresses.Producers!, other.Addresses.Producers!, figures, query),
            });
        })
        {
            Table = new PageTable("TableProducers"),
        };
        foreach (var page in list.Parts("ProducerList", (part, rows, figures, frame) => new PageContent(typeof(Producers), new ProducersPage
        {
            Count = part.Items.Count,
            Letters = part.Letters,
            Rows = rows,
            Producers = [.. part.Listed.Select(producer => Named.Producer(producer, figures))],
            Frame = frame(),
        })))
            yield return page;
        foreach (var page in answers.Family("Producer").Plan(
            edition, edition.Producers.Select(producer => producer.Id), edition.ProducerAddress, other.ProducerAddress, AnswerJson.Default.ProducerPageAnswer, table: null,
            (producer, query) => Make(edition, other, producer, query)))
            yield return page;
    }

    private static NameList<ProducerAnswer> Names(Edition edition) => new(edition.Producers, producer => producer.Name);

    private static PageContent Make(Edition edition, Edition other, ProducerPageAnswer producer, PageQuery query)
    {
        var figures = new PageFigures(edition);
        return new PageContent(typeof(Producer), new ProducerPage
        {
            Producer = Named.Producer(
                new ProducerAnswer(producer.Id, producer.Name, producer.Type, producer.Place, producer.Citation), figures),
            Note = producer.Note,
            Products = [.. producer.Products.Select(product => Named.Product(product, figures))],
            Frame = Frames.Of(
                edition, Section.Producers, edition.ProducerAddress(producer.Id), other.ProducerAddress(producer.Id), figures, query),
        });
    }
}
