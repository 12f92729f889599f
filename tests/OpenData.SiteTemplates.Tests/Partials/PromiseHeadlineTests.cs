using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Partials;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Partials;

public sealed class PromiseHeadlineTests
{
    [Theory]
    [InlineData("FellShort FellShort NotPublished", "3 New Rural targets for 2030: 2 missed, 1 with too little published")]
    [InlineData("Kept Exceeded FellShort", "3 New Rural targets for 2030: 1 missed, 2 met or exceeded")]
    [InlineData("FellShort FellShort", "2030: 2 New Rural targets missed")]
    [InlineData("NotYetDue", "2030: 1 New Rural targets not due yet")]
    public void Counts_every_outcome_and_leaves_none_out(string verdicts, string expected)
    {
        var target = new Invented(Language.En).Figure("t", "", "", 5, kind: FigureKind.Target);
        var promises = verdicts.Split(' ').Select(verdict => new Promise("p", "", target, null, Enum.Parse<Verdict>(verdict))).ToList();

        PromiseHeadline.Of(promises, Locale.For(Language.En)).ShouldBe(expected);
    }
}
