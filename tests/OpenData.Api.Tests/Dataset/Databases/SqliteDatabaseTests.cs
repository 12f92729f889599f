using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Building;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Dataset.Databases;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("opendata-").FullName;

    private string File => Path.Combine(folder, "opendata.db");

    [Theory]
    [InlineData("artifacts/opendata.db")]
    [InlineData("/srv/host=1/opendata.db")]
    [InlineData("C:\\data\\opendata.db")]
    [InlineData("hosts.db")]
    public void Takes_a_path_for_a_file(string address) => DatasetDatabase.At(address).ShouldBeOfType<SqliteDatabase>().Name.ShouldBe(address);

    [Fact]
    public async Task Leaves_the_file_as_it_was_after_serving()
    {
        DatabaseBuilder.EnsureCurrent(Path.Combine(TestRepository.Root, "data", "seed"), File);
        var before = await System.IO.File.ReadAllBytesAsync(File);

        await using (var app = ApiApplication.Build(File, "http://127.0.0.1:0"))
        {
            await app.StartAsync();
            using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            (await http.GetStringAsync("/graphql?query={facts(first:100){nodes{id citation{source{id}}}}}")).ShouldNotContain("errors");
        }

        (await System.IO.File.ReadAllBytesAsync(File)).ShouldBe(before);
        Directory.GetFiles(folder).ShouldBe([File]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
