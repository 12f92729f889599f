using Npgsql;
using OpenData.Api.Commands;
using OpenData.Api.Dataset;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Dataset.Databases;

public sealed class PostgresDatabaseTests
{
    [Theory]
    [InlineData("Host=db.example.org;Database=opendata;Username=reader;Password=secret")]
    [InlineData("Username=reader; Password=secret; host = db.example.org; Database=opendata")]
    [InlineData("Server=db.example.org;Database=opendata;Password=secret")]
    public void Takes_a_connection_string_for_a_server_and_keeps_its_password_to_itself(string address)
    {
        var database = DatasetDatabase.At(address).ShouldBeOfType<PostgresDatabase>();

        database.Name.ShouldBe("the database \"opendata\" at db.example.org");
    }

    [Fact]
    public void Says_what_is_wrong_when_no_server_answers()
    {
        var problem = PreparedDataset.Prepare(new ApiSettings("unused", "Host=127.0.0.1;Port=1;Database=opendata;Username=reader;Password=secret")).Problems.ShouldHaveSingleItem();

        problem.ShouldContain("cannot be read");
        problem.ShouldNotContain("secret");
    }

    [Fact]
    public void Names_the_mistake_of_a_connection_string()
    {
        using var output = new StringWriter();

        SeedLoad.Run("unused", "Host=db.example.org;Pasword=secret", output).ShouldBe(1);

        output.ToString().ShouldContain("pasword");
        output.ToString().ShouldNotContain("secret");
    }

    [PostgresFact]
    public void Says_how_to_load_a_seed_when_there_is_none()
    {
        using var empty = new TestPostgres();

        PreparedDataset.Prepare(new ApiSettings("unused", empty.Address)).Problems.ShouldHaveSingleItem().ShouldContain("seed load --database");
    }

    [PostgresFact]
    public async Task Serves_a_role_that_may_only_read()
    {
        using var postgres = new TestPostgres();
        using var output = new StringWriter();
        SeedLoad.Run(Path.Combine(TestRepository.Root, "data", "seed"), postgres.Address, output).ShouldBe(0, output.ToString());
        var role = "reader_" + Guid.NewGuid().ToString("N")[..8];
        postgres.Scalar($"CREATE ROLE {role} LOGIN");
        try
        {
            var address = new NpgsqlConnectionStringBuilder(postgres.Address) { Username = role }.ConnectionString;
            await using var app = ApiApplication.Build(address, "http://127.0.0.1:0");
            await app.StartAsync();
            using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

            (await http.GetStringAsync("/graphql?query={dataset{counts{facts}}}")).ShouldNotContain("errors");
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            postgres.Scalar($"DROP ROLE {role}");
        }
    }
}
