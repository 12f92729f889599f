using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of each commune, ward and township.</summary>
internal static class CommunePages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, GraphQLClient api)
    {
        var family = new NodeFamily<CommunePageAnswer>(
            edition, api, "Commune", AnswerJson.Default.CommunePageAnswer, (unit, query) => Make(edition, other, unit, query));
        return edition.Communes.Select(unit => family.Plan(unit.Id, edition.CommuneAddress(unit.Id), other.CommuneAddress(unit.Id)));
    }

    private static PageContent Make(Edition edition, Edition other, CommunePageAnswer unit, PageQuery query)
    {
        var figures = new PageFigures(edition);
        var standings = unit.Standings.Select(standing => Standings.Of(standing, unit.Type, figures)).ToArray();
        var former = unit.Predecessors
            .SelectMany(change => change.From.Standings, (change, standing) => Standings.Of(standing, change.From.Type, figures))
            .DistinctBy(said => said.Mark.Href)
            .ToArray();
        return new PageContent(typeof(Commune), new CommunePage
        {
            Unit = edition.LinkTo(unit.Id, unit.Type, unit.Name, unit.FullName),
            IsRural = unit.Type == "COMMUNE",
            Code = unit.Code,
            District = unit.District is { } district ? edition.LinkTo(district) : null,
            Province = unit.Province is { } province ? edition.LinkTo(province) : null,
            From = unit.ValidFrom,
            To = unit.ValidTo,
            OtherNames = unit.OtherNames,
            Note = unit.Note,
            IsUncertain = unit.Confidence is Confidence.Medium or Confidence.Low,
            Standings = standings,
            FormerStandings = former,
            Figures = [.. unit.Facts.GroupBy(fact => (fact.Indicator.Id, fact.Category?.Id)).Select(group => Line([.. group.Select(figures.Of)]))],
            Products = [.. unit.Products.Select(product => Named.Product(product, figures))],
            Producers = [.. unit.Producers.Select(producer => Named.Producer(producer, figures))],
            Mentions = [.. unit.Mentions.Select(mention => Named.Mention(mention, figures))],
            Before = [.. unit.Predecessors.Select(change => new UnitChange(
                edition.LinkTo(change.From.Id, change.From.Type, change.From.Name, change.From.FullName),
                change.Date, change.Kind, change.Part == "PART", change.Decision?.Number, IsUncertain(change.Confidence)))],
            After = [.. unit.Successors.Select(change => new UnitChange(
                edition.LinkTo(change.To), change.Date, change.Kind, change.Part == "PART", change.Decision?.Number, IsUncertain(change.Confidence)))],
            Frame = Frames.Of(
                edition, Section.Communes, edition.CommuneAddress(unit.Id), other.CommuneAddress(unit.Id), figures, query),
        });
    }

    private static Series Line(IReadOnlyList<Figure> points) => new(points[0].Label, points);

    private static bool IsUncertain(Confidence? confidence) => confidence is Confidence.Medium or Confidence.Low;
}
