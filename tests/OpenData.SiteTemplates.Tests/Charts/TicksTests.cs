using OpenData.SiteTemplates.Charts;

namespace OpenData.SiteTemplates.Tests.Charts;

public sealed class TicksTests
{
    [Theory]
    [InlineData("24.53", 3, "0 10 20 30")]
    [InlineData("12.81", 3, "0 5 10 15")]
    [InlineData("218", 4, "0 100 200 300")]
    [InlineData("0.36", 4, "0.0 0.1 0.2 0.3 0.4")]
    [InlineData("1", 4, "0.0 0.5 1.0")]
    [InlineData("20", 4, "0 5 10 15 20")]
    [InlineData("0", 4, "0 1")]
    public void Chooses_round_values_that_reach_the_largest(string largest, int about, string expected) =>
        string.Join(' ', Ticks.UpTo(decimal.Parse(largest), about)).ShouldBe(expected);
}
