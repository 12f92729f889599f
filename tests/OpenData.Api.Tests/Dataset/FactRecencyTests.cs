using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Dataset;

public sealed class FactRecencyTests
{
    [Fact]
    public void The_latest_figure_of_each_place_is_the_first()
    {
        Fact[] facts =
        [
            Of("a", "x", 2020, 2021), Of("b", "x", 2022, 2023), Of("c", "x", 2022, 2024), Of("d", "x", 2022, 2024), Of("e", "y", 2019, 2020),
        ];

        FactRecency.Apply(facts);

        facts.Select(fact => $"{fact.Id} {fact.Recency}").ShouldBe(["a 4", "b 3", "c 2", "d 1", "e 1"]);
    }

    private static Fact Of(string id, string place, int year, int known) => new()
    {
        Id = id,
        IndicatorId = "i",
        PlaceId = place,
        PeriodText = $"{year}",
        PeriodFrom = new DateOnly(year, 1, 1),
        PeriodTo = new DateOnly(year, 12, 31),
        KnownFrom = new DateOnly(known, 1, 1),
    };
}
