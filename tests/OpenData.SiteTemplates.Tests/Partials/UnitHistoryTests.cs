using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Partials;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Partials;

public sealed class UnitHistoryTests
{
    [Theory]
    [InlineData(Language.Vi, "01/07/2025: nhập từ xã A, xã B và xã C, theo Nghị quyết số 1/NQ-UBTVQH15")]
    [InlineData(Language.En, "1 July 2025: formed from xã A, xã B and xã C, by Resolution 1/NQ-UBTVQH15")]
    public void Tells_in_one_line_what_one_decision_merged(Language language, string said) =>
        Lines(language, Step("xã A", "1/NQ-UBTVQH15"), Step("xã B", "1/NQ-UBTVQH15"), Step("xã C", "1/NQ-UBTVQH15")).ShouldHaveSingleItem().ShouldBe(said);

    [Fact]
    public void Tells_what_another_decision_did_in_a_line_of_its_own() =>
        Lines(Language.En, Step("xã A", "1/NQ-UBTVQH15"), Step("xã B", null)).Count().ShouldBe(2);

    private static UnitChange Step(string from, string? decision) =>
        new(new PlaceLink(from, from, from, null), new DateOnly(2025, 7, 1), UnitChangeKind.Merger, InPart: false, decision, IsUncertain: false);

    private static IEnumerable<string> Lines(Language language, params UnitChange[] before) =>
        Html.Parse<UnitHistory>(language, ("Name", "xã D"), ("Before", (IReadOnlyList<UnitChange>)before), ("After", (IReadOnlyList<UnitChange>)[]))
            .QuerySelectorAll("li").Select(line => line.TextContent.Replace('\u00a0', ' ').Trim());
}
