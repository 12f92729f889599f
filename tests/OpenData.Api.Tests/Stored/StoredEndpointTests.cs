using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OpenData.Api.Stored;

namespace OpenData.Api.Tests.Stored;

[Collection(ServedDatasetCollection.Name)]
public sealed class StoredEndpointTests(ServedDataset served)
{
    public static TheoryData<string> Names => [.. StoredOperations.All.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Answers_its_example_in_every_format(string name)
    {
        var operation = StoredOperations.Find(name)!;
        var json = await served.Http.GetFromJsonAsync<JsonObject>(operation.Address("json", operation.Example));
        json!["errors"]?.ToJsonString().ShouldBeNull();
        json["extensions"]!["dataset"]!["seedHash"].ShouldNotBeNull();

        var csv = (await served.Http.GetStringAsync(operation.Address("csv", operation.Example))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        csv.Length.ShouldBeGreaterThan(1, "an example has an answer");
        csv[0].Split(',').Length.ShouldBeGreaterThan(1);

        using var xlsx = await served.Http.GetAsync(operation.Address("xlsx", operation.Example));
        xlsx.StatusCode.ShouldBe(HttpStatusCode.OK);
        xlsx.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{name}.xlsx");
        (await xlsx.Content.ReadAsByteArrayAsync()).Take(2).ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public void Are_enough_to_find_ones_way() => StoredOperations.All.Count.ShouldBeGreaterThanOrEqualTo(10);

    [Fact]
    public async Task Gives_only_what_the_parameter_asks_for()
    {
        var rows = await Rows("/q/ocop-products.csv?year=2023&lang=en");
        var header = rows[0].Split(',');

        header.ShouldContain("citation.printed");
        rows.Length.ShouldBeInRange(2, (await Rows("/q/ocop-products.csv")).Length - 1);
        rows.Skip(1).ShouldAllBe(row => row.Split(',', 3)[1].StartsWith("2023", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/q/certified-communes.csv?level=Advanced", "ADVANCED")]
    [InlineData("/q/indicators.csv?programme=ocop", "OCOP")]
    public async Task Takes_enum_values_as_addresses_write_them(string address, string value) =>
        (await Rows(address)).Skip(1).ShouldAllBe(row => row.Contains(value, StringComparison.Ordinal));

    [Theory]
    [InlineData("/q/nothing.csv", HttpStatusCode.NotFound, "There is no stored operation")]
    [InlineData("/q/sources.ods", HttpStatusCode.NotFound, ".json, .csv")]
    [InlineData("/q/sources", HttpStatusCode.NotFound, "There is no stored operation")]
    [InlineData("/q/ocop-products.csv?jear=2023", HttpStatusCode.BadRequest, "`jear` is no parameter of `ocop-products`, which takes: year, lang, version.")]
    [InlineData("/q/certified-communes.csv?year=abc&level=best", HttpStatusCode.BadRequest, "`year` must be a whole number, not `abc`.")]
    [InlineData("/q/certified-communes.csv?year=abc&level=best", HttpStatusCode.BadRequest, "`level` must be one of standard, advanced, model, not `best`.")]
    [InlineData("/q/known-on.json", HttpStatusCode.BadRequest, "needs the parameter `date`, for example `?date=2021-12-31`")]
    [InlineData("/q/known-on.json?date=31/12/2021", HttpStatusCode.BadRequest, "Date cannot represent")]
    [InlineData("/q/ocop-products.csv?year=2023&year=2024", HttpStatusCode.BadRequest, "`year` is given 2 times")]
    public async Task Says_what_is_wrong_with_an_address(string address, HttpStatusCode status, string message)
    {
        using var response = await served.Http.GetAsync(address);

        response.StatusCode.ShouldBe(status);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var errors = (await response.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsArray();
        errors.Select(error => error!["message"]!.ToString()).ShouldContain(text => text.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_the_address_to_cite_and_answers_it_as_long_as_the_figures_are_the_same()
    {
        using var response = await served.Http.GetAsync("/q/ocop-products.csv?year=2023");
        var cited = response.Headers.GetValues("Link").Single(link => link.Contains("cite-as", StringComparison.Ordinal)).Split('<', '>')[1];
        var version = response.Headers.GetValues(StoredEndpoint.VersionHeader).Single();

        cited.ShouldStartWith("/q/ocop-products.csv?year=2023&version=");
        (await served.Http.GetStringAsync(cited)).ShouldBe(await response.Content.ReadAsStringAsync());
        (await served.Http.GetAsync($"/q/ocop-products.csv?year=2023&version={version}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Never_gives_other_figures_than_those_that_are_cited()
    {
        using var response = await served.Http.GetAsync("/q/ocop-products.csv?version=0.0.1");

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var error = (await response.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!;
        error["extensions"]!["code"]!.ToString().ShouldBe("OTHER_VERSION");
        error["message"]!.ToString().ShouldContain("`0.0.1`");
    }

    [Fact]
    public async Task Tells_a_link_checker_that_it_is_there()
    {
        using var response = await served.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/q/sources.csv"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Lists_every_operation_for_machines()
    {
        var index = (await served.Http.GetFromJsonAsync<JsonObject>("/q/index.json"))!["operations"]!.AsArray();

        index.Select(operation => operation!["name"]!.ToString()).ShouldBe(StoredOperations.All.Select(operation => operation.Name));
        index.ShouldAllBe(operation => operation!["title"]!["vi"]!.ToString().Length > 10 && operation["links"]!["csv"]!.ToString().StartsWith("/q/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/q/", "lang=\"vi\"", "Những chỗ cộng không khớp")]
    [InlineData("/q/?lang=en", "lang=\"en\"", "What does not add up")]
    public async Task Lists_every_operation_for_people(string address, string language, string title)
    {
        var page = await served.Http.GetStringAsync(address);

        page.ShouldContain(language);
        page.ShouldContain(title);
        page.ShouldNotContain("<script");
        foreach (var operation in StoredOperations.All) page.ShouldContain($"id=\"{operation.Name}\"");
    }

    private async Task<string[]> Rows(string address) => (await served.Http.GetStringAsync(address)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
