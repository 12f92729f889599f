using OpenData.SiteGen.Searching;

namespace OpenData.SiteGen.Tests.Searching;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Đồng Thắng", "dong thang")]
    [InlineData("Đo\u0302\u0300ng Tha\u0306\u0301ng", "dong thang")]
    [InlineData("Sỹ Bình", "si binh")]
    [InlineData("HTX Tài Hoan", "hop tac xa tai hoan")]
    [InlineData("231/QĐ-UBND", "231 quiet dinh ui ban nhan dan")]
    [InlineData("  …  ", "")]
    public void Folds_a_name_to_what_people_type(string text, string words) => string.Join(' ', Folding.Words(text)).ShouldBe(words);
}
