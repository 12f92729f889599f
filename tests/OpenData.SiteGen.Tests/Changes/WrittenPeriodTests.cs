using OpenData.SiteGen.Changes;

namespace OpenData.SiteGen.Tests.Changes;

public sealed class WrittenPeriodTests
{
    [Theory]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-03-12", "2024-03-12", "2024-03-12")]
    [InlineData("2019-12/2020-06", "2019-12-01", "2020-06-30")]
    [InlineData("2023-05-29/2024-03-12", "2023-05-29", "2024-03-12")]
    public void Reads_the_days_that_a_table_means(string text, string from, string to)
    {
        var period = WrittenPeriod.Read(text);

        period.ShouldNotBeNull();
        $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}".ShouldBe($"{from} {to}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2020/")]
    [InlineData("2023-13")]
    public void Says_that_something_else_is_none(string text) => WrittenPeriod.Read(text).ShouldBeNull();
}
