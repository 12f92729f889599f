using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of each commune, ward and township.</summary>
internal static class CommunePages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers) =>
        answers.Family("Commune").Plan(
            edition, edition.Communes.Select(unit => unit.Id), edition.CommuneAddress, other.CommuneAddress, AnswerJson.Default.CommunePageAnswer, PageTable.Figures,
            (unit, query) => Make(edition, other, unit, query));

    private static PageContent Make(Edition edition, Edition other, CommunePageAnswer unit, PageQuery query)
    {
        var figures = new PageFigures(edition);
        var history = new PlaceFigures(unit.Facts);
        var standings = unit.Standings.Select(standing => Standings.Of(standing, unit.Type, figures)).ToArray();
        var former = unit.Predecessors
            .SelectMany(change => change.From.Standings, (change, standing) => Standings.Of(standing, change.From.Type, figures))
            .DistinctBy(said => said.Mark.Href)
            .ToArray();
        return new PageContent(typeof(Commune), new CommunePage
        {
            Unit = edition.LinkTo(unit.Id, unit.Type, unit.Name, unit.FullName),
            IsRural = unit.Type == "COMMUNE",
            Identity = new UnitIdentity(
                [.. new[] { unit.District, unit.Province }.OfType<PlaceAnswer>().Select(edition.LinkTo)],
                unit.Code, unit.ValidFrom, unit.ValidTo, unit.OtherNames, unit.Note, PlaceSteps.IsUncertain(unit.Confidence)),
            Standings = standings,
            FormerStandings = former,
            Figures = history.Series(figures),
            EarlierFigures = history.Earlier(edition),
            Products = [.. unit.Products.Select(product => Named.Product(product, figures))],
            Producers = [.. unit.Producers.Select(producer => Named.Producer(producer, figures))],
            Mentions = [.. unit.Mentions.Select(mention => Named.Mention(mention, figures))],
            Before = PlaceSteps.Before(unit.Predecessors, edition),
            After = PlaceSteps.After(unit.Successors, edition),
            Frame = Frames.Of(
                edition, Section.Communes, edition.CommuneAddress(unit.Id), other.CommuneAddress(unit.Id), figures, query),
        });
    }
}
