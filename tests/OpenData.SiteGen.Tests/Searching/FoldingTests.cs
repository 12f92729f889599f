using OpenData.Api.Schema.Search;
using OpenData.SiteGen.Searching;
using OpenData.SiteGen.Tests.Fixtures;

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

    [Theory]
    [InlineData("places.csv")]
    [InlineData("products.csv")]
    [InlineData("producers.csv")]
    [InlineData("sources.csv")]
    public void Folds_as_the_api_does(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(RealSite.Seed, file));

        lines.Length.ShouldBeGreaterThan(4);
        foreach (var line in lines) Folding.Words(line).ShouldBe(FoldedText.Words(line), line);
    }
}
