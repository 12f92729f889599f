using System.Net;
using OpenData.SiteGen.Previewing;
using OpenData.SiteGen.Publishing.Hosting;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Previewing;

public sealed class PreviewServerTests
{
    [Theory]
    [InlineData("", HttpStatusCode.OK, "Trang chủ")]
    [InlineData("ocop/", HttpStatusCode.OK, "218 sản phẩm")]
    [InlineData("ocop", HttpStatusCode.OK, "218 sản phẩm")]
    [InlineData("assets/site.css", HttpStatusCode.OK, "color: #123")]
    [InlineData("khong/co/trang/nay", HttpStatusCode.NotFound, "Không có trang này")]
    public async Task Answers_as_a_static_host(string path, HttpStatusCode status, string text)
    {
        using var site = GoodSite.Create();
        await using var server = await PreviewServer.StartAsync(site.Root, 0, "/repo/", default);
        using var http = new HttpClient();

        using var response = await http.GetAsync(new Uri(server.Address, path));

        server.Address.AbsolutePath.ShouldBe("/repo/");
        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldContain(text);
        response.Headers.GetValues("Content-Security-Policy").ShouldBe([SiteHeaders.Always[0].Value, SiteHeaders.NoFrames.Value]);
    }

    [Fact]
    public async Task Tells_the_pages_that_are_looked_at_of_a_newer_site()
    {
        using var site = GoodSite.Create();
        var reload = new ReloadSignal();
        await using var server = await PreviewServer.StartAsync(site.Root, 0, "/repo/", default, reload);
        using var http = new HttpClient();

        var page = await http.GetStringAsync(server.Address);
        var script = await http.GetStringAsync(new Uri(server.Address, ".preview/reload.js"));
        using var events = await http.GetAsync(new Uri(server.Address, ".preview/events"), HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await events.Content.ReadAsStreamAsync());
        reload.Announce();
        var first = await lines.ReadLineAsync();

        page.ShouldContain("<script type=\"module\" src=\"/repo/.preview/reload.js\"></script></head>");
        script.ShouldContain("EventSource");
        events.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        first.ShouldBe("data: reload");
        site.Read("index.html").ShouldNotContain(".preview");
    }

    [Fact]
    public async Task Shows_pages_exactly_as_they_are_where_nobody_follows_changes()
    {
        using var site = GoodSite.Create();
        await using var server = await PreviewServer.StartAsync(site.Root, 0, "/", default);
        using var http = new HttpClient();

        (await http.GetStringAsync(server.Address)).ShouldBe(site.Read("index.html"));
    }

    [Fact]
    public async Task Does_not_leave_its_folder()
    {
        using var site = GoodSite.Create();
        var secret = Path.Combine(Path.GetDirectoryName(site.Root)!, Path.GetFileName(site.Root) + ".txt");
        await File.WriteAllTextAsync(secret, "secret");
        await using var server = await PreviewServer.StartAsync(site.Root, 0, "/", default);
        using var http = new HttpClient();

        using var response = await http.GetAsync(server.Address + "..%2F" + Path.GetFileName(secret));

        File.Delete(secret);
        response.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }
}
