using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Entities;

namespace OpenData.Api.Seeding.Building;

/// <summary>The rows of the database, table by table, in the order of the files.</summary>
internal static class DatasetRows
{
    public static void Write(IRowWriter writer, SeedReading reading, string shapeHash)
    {
        var seed = reading.Content!;
        Add<DatasetInfo>([Info(seed, reading.Hash, shapeHash)]);
        Add(seed.Sources.Select(Item));
        Add(seed.Decisions.Select(Item));
        Add(seed.Categories.Select(Item));
        Add(seed.Places.Select(Item));
        Add(seed.PlaceChanges.Select(Item));
        Add(seed.CriteriaSets.Select(Item));
        Add(seed.Criteria.Select(Item));
        Add(seed.Indicators.Select(Item));
        Add(seed.Facts.Select(Item));
        Add(seed.Facts.SelectMany(Inputs));
        Add(seed.Standings.Select(Item));
        Add(seed.Producers.Select(Item));
        Add(seed.Products.Select(Item));
        Add(seed.Ratings.Select(Item));
        Add(seed.Mentions.Select(Item));
        Add(seed.Checks.Select(Item));
        var facts = seed.Facts.Select(fact => fact.Item.Id).ToHashSet(StringComparer.Ordinal);
        Add(seed.Checks.SelectMany(check => Operands(check, facts)));
        Add(seed.Tables.SelectMany(table => table.Rows.Select(row => new NodeKey { Id = row.Id, Type = Seed.Entities[table.Resource.Name].Name })));

        void Add<T>(IEnumerable<T> items)
            where T : class => writer.Write(items);
    }

    private static DatasetInfo Info(Seed seed, string seedHash, string shapeHash) => new()
    {
        Name = seed.Package.Name,
        TitleVi = seed.Package.Title.Vi,
        TitleEn = seed.Package.Title.En,
        Version = seed.Package.Version,
        LicenceName = seed.Package.Licence.Name,
        LicenceTitle = seed.Package.Licence.Title,
        LicenceUrl = seed.Package.Licence.Url,
        SeedHash = seedHash,
        ShapeHash = shapeHash,
    };

    private static IEnumerable<FactInput> Inputs(Loaded<Fact> fact) =>
        SeedIndex.List(fact.Row["inputs"]).Select((input, place) => new FactInput { FactId = fact.Item.Id, Position = place + 1, InputId = input });

    private static IEnumerable<CheckOperand> Operands(Loaded<Check> check, HashSet<string> facts) =>
        SeedIndex.List(check.Row["operands"]).Select((id, place) =>
            new CheckOperand { CheckId = check.Item.Id, Position = place + 1, OperandId = id, FactId = facts.Contains(id) ? id : null });

    private static T Item<T>(Loaded<T> loaded) => loaded.Item;
}
