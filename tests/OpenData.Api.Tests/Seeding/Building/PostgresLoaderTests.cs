using OpenData.Api.Dataset;
using OpenData.Api.Seeding;
using OpenData.Api.Seeding.Building;

namespace OpenData.Api.Tests.Seeding.Building;

public sealed class PostgresLoaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opendata-");

    private static string Seed => Path.Combine(TestRepository.Root, "data", "seed");

    [PostgresFact]
    public void Loads_every_row_of_the_seed()
    {
        using var postgres = new TestPostgres();

        PostgresLoader.EnsureCurrent(Seed, postgres.Database).Outcome.ShouldBe(BuildOutcome.Built);

        using var db = postgres.Database.Open();
        var reading = SeedReader.Read(SeedFolder.Read(Seed));
        db.Facts.Count().ShouldBe(reading.Content!.Facts.Count);
        db.NodeKeys.Count().ShouldBe(reading.Counts.Sum(count => count.Rows));
        db.Info.Single().SeedHash.ShouldBe(reading.Hash);
    }

    [PostgresFact]
    public void Leaves_a_current_release_alone()
    {
        using var postgres = new TestPostgres();
        PostgresLoader.EnsureCurrent(Seed, postgres.Database);

        PostgresLoader.EnsureCurrent(Seed, postgres.Database).Outcome.ShouldBe(BuildOutcome.WasCurrent);

        Releases(postgres).ShouldBe(1);
    }

    [PostgresFact]
    public void Lets_a_reader_keep_its_release_while_a_new_one_is_loaded()
    {
        using var postgres = new TestPostgres();
        PostgresLoader.EnsureCurrent(Older("0.0.1"), postgres.Database);
        var running = postgres.Database;
        Version(running).ShouldBe("0.0.1");

        PostgresLoader.EnsureCurrent(Seed, postgres.Database).Outcome.ShouldBe(BuildOutcome.Built);

        Version(running).ShouldBe("0.0.1", "a server answers from one release as long as it runs");
        Version(postgres.Database).ShouldNotBe("0.0.1", "one that starts afterwards has the new release");
    }

    [PostgresFact]
    public void Goes_back_to_a_release_that_is_loaded_again()
    {
        using var postgres = new TestPostgres();
        var older = Older("0.0.1");
        PostgresLoader.EnsureCurrent(older, postgres.Database);
        PostgresLoader.EnsureCurrent(Seed, postgres.Database);

        PostgresLoader.EnsureCurrent(older, postgres.Database).Outcome.ShouldBe(BuildOutcome.Built);

        Version(postgres.Database).ShouldBe("0.0.1");
        Releases(postgres).ShouldBe(2);
    }

    [PostgresFact]
    public void Keeps_three_releases()
    {
        using var postgres = new TestPostgres();

        foreach (var version in new[] { "0.0.1", "0.0.2", "0.0.3", "0.0.4" }) PostgresLoader.EnsureCurrent(Older(version), postgres.Database);

        Releases(postgres).ShouldBe(3);
        postgres.Scalar("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'opendata\\__%'").ShouldBe(3);
        Version(postgres.Database).ShouldBe("0.0.4");
    }

    [PostgresFact]
    public void Leaves_the_former_release_as_it_was_when_the_seed_has_problems()
    {
        using var postgres = new TestPostgres();
        PostgresLoader.EnsureCurrent(Seed, postgres.Database);
        var broken = Older("0.0.1");
        File.AppendAllText(Path.Combine(broken, "facts.csv"), "only-an-id\n");

        PostgresLoader.EnsureCurrent(broken, postgres.Database).Outcome.ShouldBe(BuildOutcome.Refused);

        Releases(postgres).ShouldBe(1);
        Version(postgres.Database).ShouldNotBe("0.0.1");
    }

    [PostgresFact]
    public void Leaves_nothing_behind_when_a_load_breaks_off()
    {
        using var postgres = new TestPostgres();
        PostgresLoader.EnsureCurrent(Seed, postgres.Database);
        // What a full disk or a lost connection would do: the last statement of the load fails.
        postgres.Scalar("ALTER TABLE opendata.releases ADD CONSTRAINT no_more CHECK (number < 2)");

        Should.Throw<Npgsql.PostgresException>(() => PostgresLoader.EnsureCurrent(Older("0.0.1"), postgres.Database));

        postgres.Scalar("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'opendata\\__%'").ShouldBe(1);
        Version(postgres.Database).ShouldNotBe("0.0.1");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Version(PostgresDatabase database)
    {
        using var db = database.Open();
        return db.Info.Single().Version;
    }

    private static long Releases(TestPostgres postgres) => (long)postgres.Scalar("SELECT count(*) FROM opendata.releases")!;

    private string Older(string version)
    {
        var copy = Directory.CreateDirectory(Path.Combine(folder.FullName, version)).FullName;
        foreach (var file in Directory.GetFiles(Seed)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)), overwrite: true);
        var package = Path.Combine(copy, SeedFolder.PackageFile);
        using var parsed = System.Text.Json.JsonDocument.Parse(File.ReadAllText(package));
        var present = parsed.RootElement.GetProperty("version").GetString();
        File.WriteAllText(package, File.ReadAllText(package).Replace($"\"version\": \"{present}\"", $"\"version\": \"{version}\"", StringComparison.Ordinal));
        return copy;
    }
}
