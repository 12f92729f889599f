using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Partials;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Partials;

public sealed class VerdictOrderTests
{
    [Fact]
    public void Tells_what_fell_short_first_and_what_nobody_knows_last()
    {
        var target = new Invented(Language.En).Figure("target", "", "", 5);
        var promises = Enum.GetValues<Verdict>().Reverse().Select(verdict => new Promise($"{verdict}", "", target, null, verdict));

        VerdictOrder.Sort(promises).Select(promise => promise.Verdict)
            .ShouldBe([Verdict.FellShort, Verdict.Exceeded, Verdict.Kept, Verdict.NotYetDue, Verdict.NotPublished]);
    }
}
