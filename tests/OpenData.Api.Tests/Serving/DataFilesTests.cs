using System.Net;
using System.Text.Json.Nodes;
using OpenData.Api.Commands;
using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Serving;

[Collection(ServedDatasetCollection.Name)]
public sealed class DataFilesTests(ServedDataset served)
{
    [Fact]
    public async Task Gives_every_file_of_the_data_package_as_it_was_validated()
    {
        var package = JsonNode.Parse(await served.Http.GetStringAsync("/data/datapackage.json"))!;
        var files = package["resources"]!.AsArray().Select(resource => resource!["path"]!.GetValue<string>()).ToList();

        files.Count.ShouldBeGreaterThan(10);
        foreach (var file in files)
            (await served.Http.GetByteArrayAsync($"/data/{file}"))
                .ShouldBe(await File.ReadAllBytesAsync(Path.Combine(Repository.Resolve(Repository.SeedFolder), file)), file);
    }

    [Fact]
    public async Task Gives_the_database_where_it_is_a_file()
    {
        using var response = await served.Http.GetAsync("/data/opendata.db");

        if (DatasetDatabase.At(served.Database) is not SqliteDatabase)
        {
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            return;
        }
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.sqlite3");
        (await response.Content.ReadAsByteArrayAsync()).AsSpan().StartsWith("SQLite format 3\0"u8).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/data/README.md"), InlineData("/data/..%2Fseed%2Ffacts.csv"), InlineData("/data/nothing.csv")]
    public async Task Gives_nothing_else(string address)
    {
        using var response = await served.Http.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
