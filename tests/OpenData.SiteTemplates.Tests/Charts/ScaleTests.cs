using OpenData.SiteTemplates.Charts;

namespace OpenData.SiteTemplates.Tests.Charts;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(50, 40)]
    [InlineData(100, 80)]
    [InlineData(125, 100)]
    public void Maps_values_in_proportion(int value, double place) =>
        new Scale(0, 100, 0, 80).At(value).ShouldBe(place);

    [Fact]
    public void Runs_upwards_when_the_end_lies_above_the_start() =>
        new Scale(0, 20, 10, 0).At(5).ShouldBe(7.5);

    [Fact]
    public void Begins_bars_at_zero() => Scale.FromZero([40, 10], 80).At(10).ShouldBe(20);

    [Fact]
    public void Draws_nothing_when_all_values_are_zero() => Scale.FromZero([0, 0], 80).At(0).ShouldBe(0);

    [Fact]
    public void Places_days_by_their_distance()
    {
        var scale = Scale.OfDays(new(2020, 1, 1), new(2020, 1, 11), 0, 100);

        scale.At(new DateOnly(2020, 1, 6).DayNumber).ShouldBe(50);
    }

    [Fact]
    public void Places_a_single_day_at_the_start()
    {
        var day = new DateOnly(2020, 1, 1);

        Scale.OfDays(day, day, 3, 85).At(day.DayNumber).ShouldBe(3);
    }
}
