using OpenData.Api.Commands;
using OpenData.Api.Dataset;
using OpenData.Api.Seeding;

namespace OpenData.Api.Tests.Dataset;

/// <summary>The places of the dataset itself: what the resolutions say of the province's units, day by day.</summary>
public sealed class PlaceTests
{
    private const string Province = "bac-kan-06";

    private static readonly Seed Seed = SeedReader.Read(SeedFolder.Read(Repository.Resolve(Repository.SeedFolder))).Content!;

    private static readonly Dictionary<string, Place> Places = Seed.Places.ToDictionary(loaded => loaded.Item.Id, loaded => loaded.Item);

    [Theory]
    [InlineData("2015-03-10", 112, 4, 6)]
    [InlineData("2015-03-11", 110, 6, 6)]
    [InlineData("2020-01-31", 110, 6, 6)]
    [InlineData("2020-02-01", 96, 6, 6)]
    [InlineData("2023-04-09", 96, 6, 6)]
    [InlineData("2023-04-10", 95, 6, 7)]
    [InlineData("2025-06-30", 95, 6, 7)]
    [InlineData("2025-07-01", 0, 0, 0)]
    public void Has_the_units_that_existed_on_a_day(string day, int communes, int wards, int townships)
    {
        var date = DateOnly.Parse(day);

        new[] { PlaceType.Commune, PlaceType.Ward, PlaceType.Township }
            .Select(type => Places.Values.Count(place => place.Type == type && Exists(place, date) && IsInProvince(place)))
            .ShouldBe([communes, wards, townships]);
    }

    [Fact]
    public void Gives_every_unit_of_2023_a_hexagon_of_its_own()
    {
        var units = Places.Values.Where(place => place.HexCol is not null && Exists(place, new DateOnly(2023, 12, 31))).ToList();

        units.Count.ShouldBe(108);
        units.Select(unit => (unit.HexCol, unit.HexRow)).ShouldBeUnique();
    }

    [Fact]
    public void Lets_no_unit_vanish_without_a_successor()
    {
        var followed = Seed.PlaceChanges.Select(loaded => loaded.Item.FromId).ToHashSet();

        Places.Values.Where(place => place.ValidTo is not null && !followed.Contains(place.Id) && place.ParentId != Province)
            .Select(place => place.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Lets_a_unit_end_on_the_day_before_its_successor_begins()
    {
        foreach (var (change, _) in Seed.PlaceChanges)
        {
            Places[change.FromId].ValidTo.ShouldBe(change.Date.AddDays(-1), change.Id);
            Places[change.ToId].ValidFrom.ShouldBe(change.Date, change.Id);
        }
    }

    private static bool Exists(Place place, DateOnly day) => (place.ValidFrom ?? day) <= day && day <= (place.ValidTo ?? day);

    private static bool IsInProvince(Place place) => place.ParentId is { } district && Places[district].ParentId == Province;
}
