using OpenData.SiteTemplates.Charts;

namespace OpenData.SiteTemplates.Tests.Charts;

public sealed class TextLinesTests
{
    [Fact]
    public void Breaks_between_words() =>
        TextLines.Wrap("Sản phẩm đủ điều kiện cấp lại giấy chứng nhận", 20)
            .ShouldBe(["Sản phẩm đủ điều", "kiện cấp lại giấy", "chứng nhận"]);

    [Fact]
    public void Leaves_a_long_word_whole() => TextLines.Wrap("Vicumax plus", 3).ShouldBe(["Vicumax", "plus"]);

    [Fact]
    public void Has_no_line_for_no_words() => TextLines.Wrap("  ").ShouldBeEmpty();
}
