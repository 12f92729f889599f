using OpenData.SiteTemplates.Charts;

namespace OpenData.SiteTemplates.Tests.Charts;

public sealed class TextLinesTests
{
    [Fact]
    public void Breaks_between_words() =>
        TextLines.Wrap("Sản phẩm đủ điều kiện cấp lại giấy chứng nhận", 20)
            .ShouldBe(["Sản phẩm đủ điều", "kiện cấp lại giấy", "chứng nhận"]);

    [Theory]
    [InlineData("5–9 tiêu chí", "5–9|tiêu chí")]
    [InlineData("Dưới 5 tiêu chí", "Dưới 5|tiêu chí")]
    [InlineData("Fewer than 5 criteria", "Fewer|than 5|criteria")]
    [InlineData("No number here", "No number|here")]
    [InlineData("19", "19")]
    public void Keeps_the_number_of_a_band_apart_from_its_unit(string label, string expected) =>
        string.Join('|', TextLines.AfterNumber(label, 9)).ShouldBe(expected);

    [Fact]
    public void Leaves_a_long_word_whole() => TextLines.Wrap("Vicumax plus", 3).ShouldBe(["Vicumax", "plus"]);

    [Fact]
    public void Has_no_line_for_no_words() => TextLines.Wrap("  ").ShouldBeEmpty();
}
