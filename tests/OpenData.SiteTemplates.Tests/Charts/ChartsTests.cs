using OpenData.SiteTemplates.Charts;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Charts;

public sealed class ChartsTests
{
    private static readonly Invented Site = new(Language.En);

    [Fact]
    public void Bars_grow_in_proportion_to_their_figures()
    {
        var bars = Html.Parse<Bars>(
            Language.En, ("Id", "bars"), ("Title", "Bars"),
            ("Rows", new[] { new Bar("All", Site.Figure("a", "", "", 80), Tone.Whole), new Bar("Half", Site.Figure("b", "", "", 40)) }));

        bars.QuerySelectorAll("rect").Select(bar => bar.GetAttribute("width")).ShouldBe(["80%", "40%"]);
    }

    [Fact]
    public void The_number_at_the_end_of_a_bar_stays_on_the_narrowest_screen()
    {
        var unit = new Unit("dong", "đồng");
        var bars = Html.Parse<Bars>(
            Language.En, ("Id", "bars"), ("Title", "Bars"),
            ("Rows", new[]
            {
                new Bar("All", Site.Figure("a", "", "", 4_287_000_000) with { Unit = unit }, Tone.Whole),
                new Bar("Most", Site.Figure("b", "", "", 4_123_456_789) with { Unit = unit }),
            }));

        var ends = bars.QuerySelectorAll("text.number").Select(text => Share(text, "x") + TextLines.Share(text.TextContent.Trim())).ToList();

        ends.Max().ShouldBeLessThanOrEqualTo(100.1);
    }

    [Fact]
    public void A_stacked_bar_is_as_long_as_its_parts_and_starts_each_where_the_last_ended()
    {
        var parts = Html.Parse<StackedBars>(Language.En, ("Id", "s"), ("Title", "S"), ("Rows", new[] { Site.Home.Products }))
            .QuerySelectorAll("rect").Select(bar => (X: Share(bar, "x"), Width: Share(bar, "width"))).ToList();

        parts.Sum(part => part.Width).ShouldBe(86, 0.05);
        foreach (var (part, next) in parts.Zip(parts.Skip(1)))
            next.X.ShouldBe(part.X + part.Width, 0.02);
    }

    [Fact]
    public void A_distribution_runs_from_the_lowest_band_to_the_highest()
    {
        var labels = Html.Parse<Distribution>(Language.En, ("Id", "d"), ("Title", "D"), ("Bands", Site.NewRural.Criteria))
            .QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()).ToList();

        labels.ShouldBe(["Fewer than 5 criteria", "5–9 criteria", "10–14 criteria", "15–18 criteria", "19 criteria", "Communes"]);
    }

    [Fact]
    public void A_bullet_without_a_result_says_so_inside_the_bar_and_keeps_the_target_beside_it()
    {
        var bullet = Html.Parse<Bullet>(
            Language.En, ("Id", "b"), ("Title", "B"), ("Rows", new[] { Promise(0, 15) with { Result = null, Verdict = Verdict.NotPublished } }));

        bullet.QuerySelector("text.muted")!.TextContent.ShouldContain("no document says");
        bullet.QuerySelector("text.number")!.TextContent.Trim().ShouldBe("15");
        bullet.QuerySelectorAll("rect").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(6, 15, true)]
    [InlineData(0, 100, true)]
    [InlineData(15, 15, true)]
    [InlineData(20, 15, false)]
    [InlineData(6.5, 15, false)]
    [InlineData(6, 201, false)]
    [InlineData(0, 0, false)]
    public void A_waffle_counts_out_whole_and_small_targets(decimal result, decimal target, bool suits) =>
        Waffle.Suits(Promise(result, target)).ShouldBe(suits);

    [Fact]
    public void A_waffle_fills_as_many_squares_as_were_reached()
    {
        var squares = Html.Parse<Waffle>(Language.En, ("Promise", Promise(6, 15))).QuerySelectorAll("rect");

        squares.Count(square => square.ClassName == "good").ShouldBe(6);
        squares.Count(square => square.ClassName == "open short").ShouldBe(9);
    }

    [Fact]
    public void A_gauge_shows_by_how_much_a_target_was_exceeded()
    {
        var gauge = Html.Parse<Gauge>(Language.En, ("Promise", Promise(30, 15)));

        Share(gauge.QuerySelector("rect.good")!, "width").ShouldBe(2 * Share(gauge.QuerySelector("line.target")!, "x1"));
    }

    [Fact]
    public void A_missed_target_does_not_look_like_one_that_nobody_has_published()
    {
        Bullet.Left(Promise(6, 15)).ShouldNotBe(Bullet.Left(Promise(6, 15) with { Verdict = Verdict.NotPublished }));
        Bullet.Left(Promise(6, 15) with { Verdict = Verdict.NotYetDue }).ShouldNotContain("short");
    }

    [Fact]
    public void A_map_marks_the_named_units_by_form_as_well_as_colour()
    {
        var map = Html.Parse<HexMap>(Language.En, ("Id", "m"), ("Title", "M"), ("ListTitle", "L"), ("Units", Site.Ocop.Map));

        map.QuerySelectorAll("path.named").Length.ShouldBe(3);
        map.QuerySelectorAll("circle.dot").Length.ShouldBe(3);
        map.QuerySelectorAll(".names li").Select(item => item.TextContent).ShouldContain(text => text.Contains("Bản Cũ in the document"));
    }

    private static Promise Promise(decimal result, decimal target) => new(
        "promise", "A promise", Site.Figure("t", "", "", target, kind: FigureKind.Target), Site.Figure("r", "", "", result), Verdict.FellShort);

    private static double Share(AngleSharp.Dom.IElement element, string name) => double.Parse(element.GetAttribute(name)!.TrimEnd('%'));
}
