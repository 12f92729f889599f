using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class RecomputedTests
{
    private static readonly Invented Site = new(Language.En);

    [Theory]
    [InlineData("a / b * 100", "58.0645", true, "18 ÷ 31 × 100 = 58.065%")]
    [InlineData("a / b * 100", "58.0645", false, "58.065%")]
    [InlineData(null, "49", true, "18 + 31 = 49.0%")]
    [InlineData("0 .. a + b", "49", true, "between 0 and 18 + 31")]
    [InlineData("0 .. a + b", "49", false, "out of range")]
    [InlineData("a / b", null, true, "Cannot be checked")]
    public void Says_what_comes_out(string? formula, string? computed, bool working, string expected) =>
        Recomputed.Say(
            Site.Checks.Checks[0] with { Formula = formula, Computed = computed is null ? null : decimal.Parse(computed) },
            Locale.For(Language.En), working).ShouldBe(expected);

    [Fact]
    public void Says_how_many_names_were_counted() =>
        Recomputed.Say(Site.Checks.Checks[1] with { Stated = Site.Figure("a", "", "", 16) }, Locale.For(Language.En), working: true)
            .ShouldBe("16 counted");
}
