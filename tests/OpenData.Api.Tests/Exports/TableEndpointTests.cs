using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Exports;

[Collection(ServedDatasetCollection.Name)]
public sealed class TableEndpointTests(ServedDataset served)
{
    private const string Products = """
        { facts(where: { indicatorId: { eq: "ocop-products" }, sourceId: { eq: "tong-ket-2024-03-13" } }) {
            nodes { id value category { name(lang: EN) } period { text } citation { paragraph printed source { title } } } } }
        """;

    [Fact]
    public async Task Writes_the_products_of_2024_with_the_paragraph_that_prints_them() =>
        (await Csv(Products)).Replace("\r\n", "\n", StringComparison.Ordinal).ShouldMatchApproved();

    [Theory]
    [InlineData(1), InlineData(60)] // the second costs so much for each row that fewer are read at once
    public async Task Gives_all_pages_when_no_part_is_asked_for(int objects)
    {
        var rows = Lines(await Csv($"{{ facts {{ nodes {{ id {string.Concat(Enumerable.Range(0, objects).Select(n => $"a{n}: place {{ id }} "))} }} }} }}"));
        var total = (await served.Data("{ facts { totalCount } }"))["facts"]!["totalCount"]!.GetValue<int>();

        total.ShouldBeGreaterThan(100, "more than one page");
        rows.Length.ShouldBe(total + 1);
        rows.Distinct().Count().ShouldBe(rows.Length);
    }

    [Fact]
    public async Task Gives_just_the_part_that_is_asked_for() =>
        Lines(await Csv("query ($n: Int) { facts(first: $n, where: { shown: { eq: true } }) { nodes { id } } }", "&variables={\"n\":3}")).Length.ShouldBe(4);

    [Theory]
    [InlineData("{ facts { edges { node { id } } } }", "id")]
    [InlineData("query Named { facts { nodes { ...F } } } fragment F on Fact { id place { name } }", "id,place.name")]
    [InlineData("query ($lang: Language = EN) { facts { totalCount nodes { id place { name(lang: $lang) } } } }", "id,place.name")]
    [InlineData("{ indicator(id: \"ocop-products\") { name facts { value } } }", "indicator.name,value")]
    [InlineData("{ districts { code name } }", "code,name")]
    [InlineData("{ dataset { version } }", "dataset.version")]
    [InlineData("{ search(text: \"hao nghia\") { name node { id ... on Place { validTo district { name } } ...P } } } fragment P on Product { producer { name } }", "name,node.id,node.validTo,node.district.name,node.producer.name")]
    public async Task Names_columns_by_their_path_in_the_query(string query, string header) =>
        Lines(await Csv(query))[0].ShouldBe(header);

    [Fact]
    public async Task Is_chosen_by_the_accept_header_of_a_post_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ districts { code } }" }) };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Accept.ParseAdd("text/csv");
        using var response = await served.Http.SendAsync(request);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        Lines(await response.Content.ReadAsStringAsync())[0].ShouldBe("code");
    }

    [Fact]
    public async Task Says_how_to_ask_when_the_query_has_two_lists()
    {
        using var response = await served.Http.GetAsync(Address("{ indicators { nodes { id facts { value } } } }", "csv"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var message = (await response.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!["message"]!.ToString();
        message.ShouldContain("`indicators.nodes`, `facts`");
        message.ShouldContain("one of them at a time");
    }

    [Fact]
    public async Task Says_which_formats_there_are_when_another_is_asked_for()
    {
        using var response = await served.Http.GetAsync(Address("{ districts { code } }", "ods"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("ask for json, csv, csv-excel, xlsx");
    }

    [Fact]
    public async Task Tells_the_errors_of_the_query()
    {
        using var response = await served.Http.GetAsync(Address("{ facts { nodes { nothing } } }", "csv"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Cannot query field");
    }

    [Fact]
    public async Task Ends_a_spreadsheet_with_licence_and_documents()
    {
        var bytes = await served.Http.GetByteArrayAsync(Address(Products, "csv-excel"));

        bytes.Take(3).ShouldBe([0xEF, 0xBB, 0xBF], "the mark by which Excel knows UTF-8");
        var lines = Lines(Encoding.UTF8.GetString(bytes));
        lines[^2].ShouldContain("CC-BY-4.0");
        lines[^1].ShouldContain("2024-03-13");
    }

    [Fact]
    public async Task Links_the_licence_of_every_table()
    {
        using var response = await served.Http.GetAsync(Address("{ districts { code } }", "csv"));

        response.Headers.GetValues("Link").ShouldContain(link => link.Contains("rel=\"license\"", StringComparison.Ordinal));
    }

    private static string Address(string query, string format) => $"/graphql?query={Uri.EscapeDataString(query)}&format={format}";

    private static string[] Lines(string csv) => csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private Task<string> Csv(string query, string more = "") => served.Http.GetStringAsync(Address(query, "csv") + more);
}
