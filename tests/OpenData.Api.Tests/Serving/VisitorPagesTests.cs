using System.Net;
using Microsoft.AspNetCore.Builder;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Serving;

/// <summary>The endpoint as a browser sees it, with a bundle of three small files in the place of GraphiQL.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class VisitorPagesTests(ServedDataset served) : IAsyncLifetime, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("explorer-").FullName;
    private readonly HttpClient http = new();
    private WebApplication? app;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "bundle.json"), """{"script":"explorer-1.js","style":"explorer-2.css"}""");
        await File.WriteAllTextAsync(Path.Combine(folder, "explorer-1.js"), "export {};");
        await File.WriteAllTextAsync(Path.Combine(folder, "explorer-2.css"), "body { }");
        app = ApiApplication.Build(served.Database, "http://127.0.0.1:0", ExplorerBundle.Read(folder));
        await app.StartAsync();
        http.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => http.Dispose();

    [Theory]
    [InlineData("/graphql", "<html lang=\"vi\">")]
    [InlineData("/graphql?lang=en", "<html lang=\"en\">")]
    [InlineData("/graphql?query=%7Bdataset%7Bversion%7D%7D", "<html lang=\"vi\">")]
    public async Task Opens_the_explorer_for_a_browser(string address, string expected)
    {
        using var response = await Visit(address);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain(expected);
        page.ShouldContain("src=\"/explorer/explorer-1.js\"");
        page.ShouldContain("href=\"/explorer/explorer-2.css\"");
    }

    [Fact]
    public async Task Allows_no_inline_script_and_a_new_nonce_for_style_each_time()
    {
        using var first = await Visit("/graphql");
        using var second = await Visit("/graphql");
        var policy = first.Headers.GetValues("Content-Security-Policy").Single();
        var directives = policy.Split("; ").ToDictionary(directive => directive.Split(' ')[0]);

        directives["default-src"].ShouldBe("default-src 'none'");
        directives["script-src"].ShouldBe("script-src 'self'");
        directives["connect-src"].ShouldBe("connect-src 'self'");
        directives["style-src"].ShouldNotContain("unsafe");
        policy.ShouldNotBe(second.Headers.GetValues("Content-Security-Policy").Single());
        first.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await first.Content.ReadAsStringAsync()).ShouldContain($"nonce=\"{directives["style-src"].Split("nonce-")[1].TrimEnd('\'')}\"");
    }

    [Fact]
    public async Task Keeps_the_files_of_the_explorer_for_ever()
    {
        using var response = await http.GetAsync("/explorer/explorer-1.js");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldBe("default-src 'none'");
    }

    [Theory]
    [InlineData("/graphql?query=%7Bdataset%7Bversion%7D%7D&format=json")]
    [InlineData("/graphql?query=%7Bchecks%7Bnodes%7Bid%7D%7D%7D&format=csv")]
    public async Task Gives_a_browser_the_answer_when_it_names_a_format(string address)
    {
        using var response = await Visit(address);

        response.Content.Headers.ContentType!.MediaType.ShouldBeOneOf("application/json", "text/csv");
    }

    [Fact]
    public async Task Gives_programs_the_answer()
    {
        using var response = await http.GetAsync("/graphql?query=%7Bdataset%7Bversion%7D%7D");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public void Finds_no_bundle_where_nobody_built_one() =>
        ExplorerBundle.Read(Path.Combine(folder, "elsewhere")).ShouldBeNull();

    private async Task<HttpResponseMessage> Visit(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        return await http.SendAsync(request);
    }
}
