using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Partials;

/// <summary>Says in a sentence or two what the documents know of a commune; honest where they know nothing.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Marks">The ways to the documents that say it; empty where none does.</param>
internal sealed record CommuneFinding(string Text, IReadOnlyList<SourceMark> Marks)
{
    /// <summary>The finding, the strongest statement first.</summary>
    public static IReadOnlyList<CommuneFinding> Of(CommunePage page, Locale locale)
    {
        var texts = locale.Texts.Commune;
        var unit = Locale.First(page.Unit.FullName);
        var certified = page.Standings.Where(said => said.Standing.Kind == StandingKind.Certified).MaxBy(Rank);
        var target = page.Standings.Where(said => said.Standing.Kind is StandingKind.Target or StandingKind.CarriedOver).MaxBy(Rank);
        var products = page.Standings.LastOrDefault(said => said.Standing.Kind == StandingKind.WithOcopProducts);
        return (certified, target, products, page) switch
        {
            ({ } done, { } next, _, _) when Rank(next).CompareTo(Rank(done)) > 0 =>
                [Say(texts.Certified, done), Say(texts.CertifiedTarget, next)],
            ({ } done, _, _, _) => [Say(texts.Certified, done)],
            (_, { } next, _, _) => [Say(texts.Target, next)],
            (_, _, { } named, _) => [Say(texts.WithProducts, named)],
            (_, _, _, { Figures: [{ Points: [.., var newest] }, ..] }) =>
            [
                new(Pattern.Fill(texts.Figure, ("unit", unit), ("label", newest.Label), ("value", locale.ValueWithUnit(newest)), ("when", locale.Period(newest.Period))), newest.Marks),
            ],
            (_, _, _, { Products: { Count: > 0 } named }) =>
                [new(Pattern.Fill(named.Count == 1 ? texts.ProductOne : texts.Product, ("unit", page.Unit.FullName), ("count", locale.Number(named.Count))), [named[0].Mark])],
            (_, _, _, { FormerStandings: [var former, ..] }) =>
                [new(Pattern.Fill(texts.Former, ("unit", page.Unit.FullName)), [former.Mark])],
            (_, _, _, { Mentions: [var mention, ..] }) => [new(Pattern.Fill(texts.Mentioned, ("unit", unit)), [mention.Mark])],
            _ => [new(Pattern.Fill(page.IsRural ? texts.Nothing : texts.NothingUrban, ("unit", page.Unit.FullName)), [])],
        };

        CommuneFinding Say(string pattern, PlaceStanding said) => new(
            Pattern.Fill(
                pattern,
                ("unit", unit), ("level", locale.Level(said.Standing.Level ?? NewRuralLevel.Standard)),
                ("year", said.Standing.Year is { } year ? Locale.Year(year) : locale.Texts.Frame.Undated)),
            [said.Mark]);
    }

    private static (NewRuralLevel Level, int Year) Rank(PlaceStanding said) =>
        (said.Standing.Level ?? NewRuralLevel.Standard, said.Standing.Year ?? 0);
}
