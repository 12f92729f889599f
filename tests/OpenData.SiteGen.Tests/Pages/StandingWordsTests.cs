using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class StandingWordsTests
{
    [Theory]
    [InlineData("CERTIFIED", "STANDARD", 2020, "đạt chuẩn nông thôn mới, 2020", "certified New Rural, 2020")]
    [InlineData("TARGET", "ADVANCED", 2023, "mục tiêu đạt chuẩn nông thôn mới nâng cao, 2023", "to be certified advanced New Rural, 2023")]
    [InlineData("WITH_OCOP_PRODUCTS", null, null, "có sản phẩm OCOP", "has OCOP products")]
    public void Says_a_standing_in_both_languages(string kind, string? level, int? year, string vietnamese, string english)
    {
        var standing = new StandingAnswer("st", level, year, kind, new StandingPlaceAnswer("a", "A", "xã A"), null);

        StandingWords.Of(standing, Language.Vi).ShouldBe(vietnamese);
        StandingWords.Of(standing, Language.En).ShouldBe(english);
    }
}
