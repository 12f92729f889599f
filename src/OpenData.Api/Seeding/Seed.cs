using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Entities;
using OpenData.Api.Seeding.Package;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding;

/// <summary>The content of a seed, read and typed. Where the report has problems, the rows with problems are left out.</summary>
internal sealed class Seed
{
    private readonly IReadOnlyDictionary<string, Table> _tables;
    private readonly SeedReport _report;

    public Seed(DataPackage package, IReadOnlyDictionary<string, Table> tables, SeedReport report)
    {
        (Package, _tables, _report) = (package, tables, report);
        Sources = Load("sources", SpineEntities.Source);
        Places = Load("places", SpineEntities.Place);
        PlaceChanges = Load("place_changes", SpineEntities.PlaceChange);
        CriteriaSets = Load("criteria_sets", SpineEntities.CriteriaSet);
        Criteria = Load("criteria", SpineEntities.Criterion);
        Indicators = Load("indicators", SpineEntities.Indicator);
        Categories = Load("categories", SpineEntities.Category);
        Decisions = Load("decisions", SpineEntities.Decision);
        Facts = Load("facts", FigureEntities.Fact);
        Standings = Load("standings", FigureEntities.Standing);
        Producers = Load("producers", FigureEntities.Producer);
        Products = Load("products", FigureEntities.Product);
        Ratings = Load("ratings", FigureEntities.Rating);
        Mentions = Load("mentions", FigureEntities.Mention);
        Checks = Load("checks", FigureEntities.Check);
    }

    /// <summary>The files that the program knows, with the entity that each row of them is. The package must list them all, and no other.</summary>
    public static IReadOnlyDictionary<string, Type> Entities { get; } = new Dictionary<string, Type>
    {
        ["sources"] = typeof(Source),
        ["places"] = typeof(Place),
        ["place_changes"] = typeof(PlaceChange),
        ["criteria_sets"] = typeof(CriteriaSet),
        ["criteria"] = typeof(Criterion),
        ["indicators"] = typeof(Indicator),
        ["categories"] = typeof(Category),
        ["decisions"] = typeof(Decision),
        ["facts"] = typeof(Fact),
        ["standings"] = typeof(Standing),
        ["producers"] = typeof(Producer),
        ["products"] = typeof(Product),
        ["ratings"] = typeof(Rating),
        ["mentions"] = typeof(Mention),
        ["checks"] = typeof(Check),
    };

    public DataPackage Package { get; }

    public IEnumerable<Table> Tables => _tables.Values;

    public IReadOnlyList<Loaded<Source>> Sources { get; }

    public IReadOnlyList<Loaded<Place>> Places { get; }

    public IReadOnlyList<Loaded<PlaceChange>> PlaceChanges { get; }

    public IReadOnlyList<Loaded<CriteriaSet>> CriteriaSets { get; }

    public IReadOnlyList<Loaded<Criterion>> Criteria { get; }

    public IReadOnlyList<Loaded<Indicator>> Indicators { get; }

    public IReadOnlyList<Loaded<Category>> Categories { get; }

    public IReadOnlyList<Loaded<Decision>> Decisions { get; }

    public IReadOnlyList<Loaded<Fact>> Facts { get; }

    public IReadOnlyList<Loaded<Standing>> Standings { get; }

    public IReadOnlyList<Loaded<Producer>> Producers { get; }

    public IReadOnlyList<Loaded<Product>> Products { get; }

    public IReadOnlyList<Loaded<Rating>> Ratings { get; }

    public IReadOnlyList<Loaded<Mention>> Mentions { get; }

    public IReadOnlyList<Loaded<Check>> Checks { get; }

    /// <summary>Everything that names a document and a paragraph.</summary>
    public IEnumerable<Loaded<ICited>> Cited =>
        Of(Facts).Concat(Of(Standings)).Concat(Of(Producers)).Concat(Of(Products)).Concat(Of(Ratings)).Concat(Of(Decisions)).Concat(Of(Mentions));

    private static IEnumerable<Loaded<ICited>> Of<T>(IReadOnlyList<Loaded<T>> items)
        where T : ICited => items.Select(item => new Loaded<ICited>(item.Item, item.Row));

    private List<Loaded<T>> Load<T>(string name, Func<CellReader, T> read)
    {
        var loaded = new List<Loaded<T>>();
        if (!_tables.TryGetValue(name, out var table)) return loaded;

        loaded.EnsureCapacity(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (_report.HasProblem(table.File, row.Number)) continue;

            var cells = new CellReader(row, _report);
            var item = read(cells);
            if (cells.Succeeded) loaded.Add(new Loaded<T>(item, row));
        }

        return loaded;
    }
}
