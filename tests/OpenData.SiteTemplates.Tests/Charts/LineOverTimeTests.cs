using OpenData.SiteTemplates.Charts;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Charts;

public sealed class LineOverTimeTests
{
    [Fact]
    public void Places_points_by_their_dates()
    {
        var points = Draw("2020", "2021", "2030").QuerySelectorAll("circle").Select(X).ToList();

        points[0].ShouldBe(3);
        points[2].ShouldBe(85);
        (points[1] - points[0]).ShouldBe(8.2, 0.05);
    }

    [Fact]
    public void Writes_the_dates_of_five_years_on_one_line() =>
        Draw("2020", "2021", "2022", "2023", "2024").QuerySelectorAll("text").Where(text => text.TextContent.Trim().StartsWith("202", StringComparison.Ordinal))
            .Select(text => text.GetAttribute("y")).Distinct().Count().ShouldBe(1);

    [Fact]
    public void Writes_the_dates_of_close_points_on_two_lines()
    {
        var dates = Draw("2020", "2021", "2030").QuerySelectorAll("text").Where(text => text.TextContent.Trim().Length == 4)
            .Select(text => text.GetAttribute("y")).ToList();

        dates[0].ShouldBe(dates[2]);
        dates[1].ShouldNotBe(dates[0]);
    }

    [Fact]
    public void Writes_no_number_on_another()
    {
        var numbers = Draw("2015", "2023-10-31", "2023-12-31").QuerySelectorAll("text.number:not(.wide-only)").Select(text => Em(text) - Em(text, "circle")).ToList();

        numbers[1].ShouldBeGreaterThan(0);
        numbers[2].ShouldBeLessThan(0);
    }

    [Fact]
    public void Leaves_words_to_the_table_where_points_crowd()
    {
        var drawing = Draw("1974", "1975", "1976", "1977", "1978", "2015", "2020", "2023-10-31", "2023-11-30", "2023-12-31");

        string[] Words(string selector) => [.. drawing.QuerySelectorAll(selector).Select(text => text.TextContent.Trim())];
        var dates = Words("svg text:not(.number, .muted, .wide-only)");
        dates[0].ShouldBe("1974");
        dates[^1].ShouldBe("31 Dec 2023");
        dates.ShouldNotContain("1977");
        Words("svg text.number:not(.wide-only)").Length.ShouldBeLessThan(10);
        drawing.QuerySelectorAll("circle").Length.ShouldBe(10);
        drawing.QuerySelectorAll("tbody tr").Length.ShouldBe(10);
    }

    [Fact]
    public void Keeps_the_dates_within_the_drawing()
    {
        var last = Draw("2015", "2019-12/2020-12").QuerySelector("text.narrow-only:not(.number)")!;

        last.TextContent.Trim().ShouldBe("Dec 2019 – Dec 2020");
        last.GetAttribute("text-anchor").ShouldBe("end");
        last.GetAttribute("x").ShouldBe("100%");
    }

    [Fact]
    public void Writes_a_date_under_its_point_where_there_is_room()
    {
        var drawing = Draw("2015", "2019-12/2020-12");

        var last = drawing.QuerySelector("text.wide-only:not(.number)")!;
        last.TextContent.Trim().ShouldBe("Dec 2019 – Dec 2020");
        last.GetAttribute("text-anchor").ShouldBe("middle");
        last.GetAttribute("x").ShouldBe(drawing.QuerySelectorAll("circle")[^1].GetAttribute("cx"));
    }

    [Fact]
    public void Joins_no_points_across_a_break()
    {
        var site = new Invented(Language.En);
        var drawing = Html.Parse<LineOverTime>(
            Language.En, ("Id", "line"), ("Title", "A line"),
            ("Line", new Series("A line", [Point(site, "2020"), Point(site, "2023"), Point(site, "2024")]) { Breaks = [new(new(2022, 3, 8), "new")] }));

        drawing.QuerySelectorAll("line.trend").Length.ShouldBe(1);
        drawing.QuerySelectorAll("line.break").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(1, 2011, 2026), InlineData(2, 2011, 2012), InlineData(3, 2020, 2021, 2022)]
    public void Writes_breaks_on_as_few_lines_as_have_room_for_them(int lines, params int[] years)
    {
        var site = new Invented(Language.En);
        var drawing = Html.Parse<LineOverTime>(
            Language.En, ("Id", "line"), ("Title", "A line"),
            ("Line", new Series("A line", [Point(site, "2010"), Point(site, "2030")]) { Breaks = [.. years.Select(year => new SeriesBreak(new(year, 3, 8), $"1980/{year}"))] }));

        drawing.QuerySelectorAll("text").Where(text => text.TextContent.Contains("1980/", StringComparison.Ordinal)).Select(text => text.GetAttribute("y")).Distinct().Count().ShouldBe(lines);
    }

    [Fact]
    public void Shows_how_uncertain_a_date_is() =>
        Draw("2015", "2019-12/2020-12").QuerySelectorAll("line.span").Length.ShouldBe(1);

    [Fact]
    public void Leaves_a_missing_value_to_the_table()
    {
        var site = new Invented(Language.En);
        var drawing = Html.Parse<LineOverTime>(
            Language.En, ("Id", "line"), ("Title", "A line"),
            ("Line", new Series("A line", [Point(site, "2020"), site.Figure("gap", "", "", null, missing: MissingReason.NotPublished)])));

        drawing.QuerySelectorAll("circle").Length.ShouldBe(1);
        drawing.QuerySelector("table")!.TextContent.ShouldContain("not published");
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Draw(params string[] periods)
    {
        var site = new Invented(Language.En);
        return Html.Parse<LineOverTime>(
            Language.En, ("Id", "line"), ("Title", "A line"),
            ("Line", new Series("A line", [.. periods.Select(period => Point(site, period))])));
    }

    private static Figure Point(Invented site, string period) => site.Figure("p" + period[..4], "", "", 10 + period.Length, period: period);

    private static double Em(AngleSharp.Dom.IElement text, string? before = null)
    {
        var element = text;
        while (before is not null && !element.Matches(before))
            element = element.PreviousElementSibling!;
        return double.Parse(element.GetAttribute(before is null ? "y" : "cy")!.Replace("em", ""), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static double X(AngleSharp.Dom.IElement circle) => double.Parse(circle.GetAttribute("cx")!.TrimEnd('%'));
}
