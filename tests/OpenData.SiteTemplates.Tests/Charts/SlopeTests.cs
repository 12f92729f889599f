using OpenData.SiteTemplates.Charts;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Partials;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Charts;

public sealed class SlopeTests
{
    private static readonly Invented Site = new(Language.En);

    [Fact]
    public void Begins_at_zero_and_ends_at_the_largest_number()
    {
        var lines = Html.Parse<Slope>(Language.En, ("Id", "s"), ("Title", "S"), ("Rows", new[] { Row("a", 0, 40), Row("b", 20, 20) })).QuerySelectorAll("line.trend, line.span");

        lines.Select(line => (line.ClassName, line.GetAttribute("y1"), line.GetAttribute("y2")))
            .ShouldBe([("trend", "11.6em", "2.6em"), ("span", "7.1em", "7.1em")]);
    }

    [Fact]
    public void Keeps_the_labels_of_close_numbers_apart()
    {
        var places = Slope.Apart([10, 2, 9.9, 9.8]);

        places[0].ShouldBe(10);
        places[1].ShouldBe(2);
        places.Order().Zip(places.Order().Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= 1.3);
    }

    [Fact]
    public void Compares_the_newest_date_with_the_nearest_one_that_counts_the_same_parts()
    {
        var pairs = SlopeRow.Newest([Stars("2026", (3, 1), (4, 1)), Stars("2027", (3, 2), (4, 5)), Stars("2028", (3, 3)), Stars("2029", (3, 9), (4, 5))]);

        pairs.Select(pair => (pair.Label, pair.First.Value, pair.Last.Value)).ShouldBe([("3 stars", 2, 9), ("4 stars", 5, 5)]);
        pairs[0].First.Period.Text.ShouldBe("2027");
    }

    [Fact]
    public void Draws_nothing_where_no_two_dates_compare()
    {
        var rows = new[] { Stars("2028", (3, 3)), Stars("2029", (3, 9), (4, 5)) };

        SlopeRow.Newest(rows).ShouldBeEmpty();
        Html.Render<StarsSlope>(Language.En, ("Id", "s"), ("Rows", rows)).ShouldNotContain("<svg");
    }

    [Theory]
    [InlineData(Language.Vi, "3 sao tăng từ 2 lên 9; 4 sao và 5 sao giữ nguyên")]
    [InlineData(Language.En, "3 stars: up from 2 to 9; 4 stars and 5 stars unchanged")]
    public void Says_in_its_headline_what_changed_and_what_did_not(Language language, string headline)
    {
        var rows = new[] { Stars("2028", language, (3, 2), (4, 5), (5, 1)), Stars("2029", language, (3, 9), (4, 5), (5, 1)) };

        Html.Parse<StarsSlope>(language, ("Id", "s"), ("Rows", rows)).QuerySelector("h3")!.TextContent.Replace('\u00a0', ' ').ShouldBe(headline);
    }

    private static Breakdown Stars(string year, params (int Stars, decimal Count)[] parts) => Stars(year, Language.En, parts);

    private static Breakdown Stars(string year, Language language, params (int Stars, decimal Count)[] parts) => new(
        Invented.Period(year), null,
        [.. parts.Select(part => new Part($"stars-{part.Stars}", Label(part.Stars, language), 6 - part.Stars, Site.Figure($"{year}-{part.Stars}", "", "", part.Count, "products", year)))]);

    private static string Label(int stars, Language language) => language == Language.Vi ? $"{stars} sao" : $"{stars} stars";

    private static SlopeRow Row(string id, decimal first, decimal last) =>
        new(id, Site.Figure(id + "1", "", "", first, "products", "2028"), Site.Figure(id + "2", "", "", last, "products", "2029"));
}
