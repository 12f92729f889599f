using OpenData.SiteTemplates.Layouts;

namespace OpenData.SiteTemplates.Tests.Layouts;

public sealed class CardTextTests
{
    [Theory]
    [InlineData("có 218 sản phẩm", "có 218_sản phẩm")]
    [InlineData("as of 12 March 2024", "as of 12_March 2024")]
    [InlineData("(12/2019 – 12/2020)", "(12/2019_– 12/2020)")]
    [InlineData("năm 2023, bình quân", "năm 2023, bình quân")]
    public void Binds_a_number_to_its_word_and_a_dash_to_what_is_before(string text, string bound) =>
        CardText.Bind(text).ShouldBe(bound.Replace('_', '\u00a0'));
}
