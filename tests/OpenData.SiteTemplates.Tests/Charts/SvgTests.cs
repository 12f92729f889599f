using OpenData.SiteTemplates.Charts;

namespace OpenData.SiteTemplates.Tests.Charts;

public sealed class SvgTests
{
    [Theory]
    [InlineData(12.3456, "12.35")]
    [InlineData(80, "80")]
    [InlineData(0.004, "0")]
    [InlineData(100, "100")]
    [InlineData(100.006, "100.01")]
    [InlineData(-1.456, "-1.46")]
    public void Writes_lengths_with_a_point_and_two_digits_at_most(double value, string expected)
    {
        Svg.Number(value).ShouldBe(expected);
        Svg.Percent(value).ShouldBe(expected + "%");
        Svg.Em(value).ShouldBe(expected + "em");
    }
}
