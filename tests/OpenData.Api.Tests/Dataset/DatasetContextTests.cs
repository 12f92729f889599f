using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Dataset;

public sealed class DatasetContextTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DatasetContext _db;

    public DatasetContextTests()
    {
        _connection.Open();
        _db = new DatasetContext(new DbContextOptionsBuilder<DatasetContext>().UseSqlite(_connection).Options);
        _db.Database.EnsureCreated();
    }

    [Fact]
    public void Maps_every_public_entity()
    {
        var mapped = _db.Model.GetEntityTypes().Select(type => type.ClrType.Name).Order(StringComparer.Ordinal);

        mapped.ShouldBe([
            "Category", "Check", "CheckOperand", "CriteriaSet", "Criterion", "DatasetInfo", "Decision", "Fact", "FactInput", "Indicator",
            "Mention", "NodeKey", "Place", "PlaceChange", "Producer", "Product", "Rating", "Source", "Standing",
        ]);
    }

    [Fact]
    public void Has_only_columns_that_sqlite_compares_rightly()
    {
        var kept = _db.Model.GetEntityTypes()
            .SelectMany(type => type.GetProperties())
            .Select(property => property.GetTypeMapping().Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType)
            .Distinct();

        kept.ShouldBeSubsetOf([typeof(string), typeof(int), typeof(long), typeof(byte), typeof(bool), typeof(DateOnly)]);
    }

    [Fact]
    public void Keeps_enums_and_dates_as_the_words_of_the_csv_files()
    {
        _db.Add(new Place { Id = "vi-du", Type = PlaceType.Township, NameVi = "Ví dụ", NameEn = "Example", ValidFrom = new DateOnly(2020, 2, 1) });
        _db.SaveChanges();

        _db.Database.SqlQueryRaw<string>("SELECT Type || ' ' || ValidFrom AS Value FROM Places").Single().ShouldBe("township 2020-02-01");
        _db.Places.Single(place => place.Type == PlaceType.Township).Type.ShouldBe(PlaceType.Township);
    }

    [Fact]
    public void Orders_and_compares_decimals_as_numbers()
    {
        foreach (var (id, upper) in new[] { ("a", 9.5m), ("b", 10m), ("c", 100.25m) })
            _db.Add(new Category { Id = id, Dimension = "band", NameVi = id, NameEn = id, Upper = upper });
        _db.SaveChanges();

        _db.Categories.Where(category => category.Upper > 9.5m).OrderByDescending(category => category.Upper)
            .Select(category => category.Upper).ToList().ShouldBe([100.25m, 10m]);
        _db.Database.SqlQueryRaw<long>("SELECT Upper AS Value FROM Categories WHERE Id = 'c'").Single().ShouldBe(1_002_500);
    }

    [Fact]
    public void Tracks_nothing_unless_asked()
    {
        _db.Database.ExecuteSqlRaw("INSERT INTO Places (Id, Type, NameVi, NameEn) VALUES ('vi-du', 'commune', 'Ví dụ', 'Example')");

        _db.Places.Single().ShouldNotBeNull();

        _db.ChangeTracker.Entries().ShouldBeEmpty();
    }

    public void Dispose()
    {
        _db.Dispose();
        _connection.Dispose();
    }
}
