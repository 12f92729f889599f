using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class FormulaTests
{
    [Fact]
    public void Puts_the_numbers_in_place_of_the_letters()
    {
        var site = new Invented(Language.Vi);

        Formula.Write("(a - b) / b * 100", [site.Figure("a", "", "", 12.5m, decimals: 1), site.Figure("b", "", "", 4)], Locale.For(Language.Vi))
            .ShouldBe("(12,5 − 4) ÷ 4 × 100");
    }
}
