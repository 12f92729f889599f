using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("5 8", "up 5 8")]
    [InlineData("8 6 5", "down 8 5")]
    [InlineData("5 9 5", "still 5")]
    [InlineData("5", "only 5")]
    [InlineData("", "the label")]
    public void Chooses_the_sentence_that_the_figures_bear_out(string values, string expected)
    {
        var site = new Invented(Language.En);
        var figures = values.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(value => site.Figure("a", "", "", decimal.Parse(value))).ToList();

        Direction.Say(
            figures, "up {first} {last}", "down {first} {last}", "still {last}", "only {last}", Locale.For(Language.En), ("label", "the label"))
            .ShouldBe(expected);
    }
}
