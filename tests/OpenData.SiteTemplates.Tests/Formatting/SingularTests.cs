using OpenData.SiteTemplates.Formatting;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class SingularTests
{
    [Theory]
    [InlineData("products", "product")]
    [InlineData("communes", "commune")]
    [InlineData("criteria per commune", "criterion per commune")]
    [InlineData("sales centres", "sales centre")]
    [InlineData("people", "person")]
    [InlineData("cities", "city")]
    [InlineData("Household businesses", "Household business")]
    [InlineData("đồng", "đồng")]
    public void Counts_one(string plural, string singular) => Singular.Of(plural).ShouldBe(singular);
}
