using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Serving.Caching;

[Collection(ServedDatasetCollection.Name)]
public sealed class AnswerCacheTests(ServedDataset served)
{
    private const string Address = "/graphql?query={districts{code}}";

    [Fact]
    public async Task Answers_the_same_bytes_and_tag_again()
    {
        using var first = await served.Http.GetAsync(Address);
        using var second = await served.Http.GetAsync(Address);

        second.Headers.ETag.ShouldBe(first.Headers.ETag.ShouldNotBeNull());
        second.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBe(await first.Content.ReadAsByteArrayAsync());
        first.Headers.CacheControl!.Public.ShouldBeTrue();
    }

    [Fact]
    public async Task Sends_nothing_to_a_client_that_has_the_answer()
    {
        using var first = await served.Http.GetAsync(Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await served.Http.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Tags_another_query_and_another_format_otherwise()
    {
        using var json = await served.Http.GetAsync(Address);
        using var csv = await served.Http.GetAsync(Address + "&format=csv");
        using var other = await served.Http.GetAsync("/graphql?query={districts{name}}");

        new[] { json.Headers.ETag, csv.Headers.ETag, other.Headers.ETag }.Distinct().Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("/graphql?query={nothing}")]
    [InlineData("/graphql?query={commune{id}}")]
    [InlineData("/graphql")]
    public async Task Keeps_no_answer_with_errors(string address)
    {
        using var response = await served.Http.GetAsync(address);

        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Compresses_for_clients_that_can_read_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var response = await served.Http.SendAsync(request);

        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Keeps_answers_compressed_as_clients_ask_for_them(string coding)
    {
        var plain = await served.Http.GetByteArrayAsync(Address);
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Address);
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));
            using var response = await served.Http.SendAsync(request);

            response.Content.Headers.ContentEncoding.ShouldBe([coding]);
            response.Content.Headers.ContentLength.ShouldNotBeNull("it is written at once");
            response.Headers.Vary.ShouldContain("Accept-Encoding");
            (await Decode(coding, await response.Content.ReadAsStreamAsync())).ShouldBe(plain);
        }
    }

    [Fact]
    public async Task Answers_the_same_without_keeping_where_it_is_told_to()
    {
        await using var app = ApiApplication.Build(new ApiSettings("", served.Database, "http://127.0.0.1:0") { KeepsAnswers = false }, explorer: null);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var kept = await served.Http.GetAsync(Address);
        using var asked = await http.GetAsync(Address);

        asked.Headers.ETag.ShouldBe(kept.Headers.ETag);
        (await asked.Content.ReadAsStringAsync()).ShouldBe(await kept.Content.ReadAsStringAsync());
    }

    private static async Task<byte[]> Decode(string coding, Stream body)
    {
        await using var decoded = coding == "br" ? (Stream)new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var memory = new MemoryStream();
        await decoded.CopyToAsync(memory);
        return memory.ToArray();
    }
}
