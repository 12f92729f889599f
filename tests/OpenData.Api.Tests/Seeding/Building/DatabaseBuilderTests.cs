using Microsoft.EntityFrameworkCore;
using OpenData.Api.Commands;
using OpenData.Api.Dataset;
using OpenData.Api.Seeding;
using OpenData.Api.Seeding.Building;

namespace OpenData.Api.Tests.Seeding.Building;

public sealed class DatabaseBuilderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opendata-");

    private static string Seed => Repository.Resolve(Repository.SeedFolder);

    private string Database => Path.Combine(_folder.FullName, "opendata.db");

    [Fact]
    public void Loads_every_row_of_the_seed()
    {
        DatabaseBuilder.EnsureCurrent(Seed, Database).Outcome.ShouldBe(BuildOutcome.Built);

        using var db = new SqliteDatabase(Database).Open();
        var reading = SeedReader.Read(SeedFolder.Read(Seed));
        db.Facts.Count().ShouldBe(reading.Content!.Facts.Count);
        db.NodeKeys.Count().ShouldBe(reading.Counts.Sum(count => count.Rows));
        db.Info.Single().SeedHash.ShouldBe(reading.Hash);
        db.Facts.Include(fact => fact.Source).Where(fact => fact.Kind != FactKind.Derived && fact.Value != null).ShouldAllBe(fact => fact.Source != null);
    }

    [Fact]
    public void Leaves_a_current_file_alone()
    {
        DatabaseBuilder.EnsureCurrent(Seed, Database);
        var written = File.GetLastWriteTimeUtc(Database);

        DatabaseBuilder.EnsureCurrent(Seed, Database).Outcome.ShouldBe(BuildOutcome.WasCurrent);

        File.GetLastWriteTimeUtc(Database).ShouldBe(written);
    }

    [Fact]
    public void Lets_every_reader_see_the_new_file_after_a_stale_one_was_replaced()
    {
        var older = CopySeed();
        var package = Path.Combine(older.FullName, SeedFolder.PackageFile);
        File.WriteAllText(package, File.ReadAllText(package).Replace("\"version\": \"", "\"version\": \"0."));
        DatabaseBuilder.EnsureCurrent(older.FullName, Database);

        DatabaseBuilder.EnsureCurrent(Seed, Database).Outcome.ShouldBe(BuildOutcome.Built);

        using var db = new SqliteDatabase(Database).Open();
        db.Info.Single().SeedHash.ShouldBe(SeedFolder.Read(Seed).Hash());
    }

    [Fact]
    public void Builds_a_file_that_is_no_database_anew()
    {
        File.WriteAllText(Database, "this is no database");

        DatabaseBuilder.EnsureCurrent(Seed, Database).Outcome.ShouldBe(BuildOutcome.Built);
    }

    [Fact]
    public void Builds_the_same_bytes_from_the_same_seed()
    {
        var other = Path.Combine(_folder.FullName, "other.db");

        DatabaseBuilder.EnsureCurrent(Seed, Database);
        DatabaseBuilder.EnsureCurrent(Seed, other);

        File.ReadAllBytes(other).ShouldBe(File.ReadAllBytes(Database));
    }

    [Fact]
    public void Leaves_the_former_file_as_it_was_when_the_seed_has_problems()
    {
        File.WriteAllText(Database, "the former file");
        var broken = CopySeed();
        File.AppendAllText(Path.Combine(broken.FullName, "facts.csv"), "only-an-id\n");

        var result = DatabaseBuilder.EnsureCurrent(broken.FullName, Database);

        result.Outcome.ShouldBe(BuildOutcome.Refused);
        File.ReadAllText(Database).ShouldBe("the former file");
        _folder.GetFiles().Length.ShouldBe(1);
    }

    private DirectoryInfo CopySeed()
    {
        var copy = Directory.CreateDirectory(Path.Combine(_folder.FullName, "seed"));
        foreach (var file in Directory.GetFiles(Seed)) File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        return copy;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
