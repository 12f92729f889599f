using OpenData.Api.Seeding.Periods;

namespace OpenData.Api.Tests.Seeding.Periods;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2024-03-13", "2024-03-13", "2024-03-13")]
    [InlineData("2021/2025", "2021-01-01", "2025-12-31")]
    [InlineData("2018/2019-12", "2018-01-01", "2019-12-31")]
    public void Means_the_days_from_the_first_to_the_last(string text, string from, string to) =>
        Edtf.Parse(text).ShouldBe(new Edtf(DateOnly.Parse(from), DateOnly.Parse(to)));

    [Theory]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("2020-13")]
    [InlineData("2021-02-29")]
    [InlineData("2025/2021")]
    [InlineData("2021/")]
    [InlineData("2021/2022/2023")]
    [InlineData("13/03/2024")]
    [InlineData("２０２０")]
    public void Refuses_what_is_no_time(string text) => Edtf.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("2020-02-01", null, true)]
    [InlineData("2020-12-31", null, true)]
    [InlineData("2021-01-01", null, false)]
    [InlineData(null, "2020-01-01", true)]
    [InlineData(null, "2019-12-31", false)]
    public void Overlaps_a_validity_that_shares_a_day(string? from, string? to, bool expected) =>
        Edtf.Parse("2020")!.Value.Overlaps(from is null ? null : DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to)).ShouldBe(expected);
}
