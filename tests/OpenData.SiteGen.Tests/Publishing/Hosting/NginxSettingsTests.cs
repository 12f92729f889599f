using System.Net;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Publishing.Hosting;

/// <summary>The real site in a real nginx, with the settings that the site carries.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class NginxSettingsTests(RealSite site)
{
    [NginxFact]
    public async Task Serves_every_page_with_its_policy_and_a_short_life()
    {
        await using var nginx = await NginxServer.StartAsync(site.Folder);
        foreach (var page in site.Pages.Where(page => page != "/404.html"))
        {
            using var response = await nginx.Http.GetAsync(page);

            response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
            response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8", page);
            response.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromMinutes(5), page);
            var policy = string.Join(", ", response.Headers.GetValues("Content-Security-Policy"));
            policy.ShouldContain("default-src 'none'");
            policy.ShouldNotContain("unsafe");
            policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal).ShouldBe(!page.Contains("/embed/", StringComparison.Ordinal), page);
        }
    }

    [NginxFact]
    public async Task Keeps_assets_for_ever_and_compresses_them()
    {
        await using var nginx = await NginxServer.StartAsync(site.Folder);
        var style = Directory.GetFiles(Path.Combine(site.Folder, "assets"), "site.*.css").Single();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/" + Path.GetFileName(style));
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var response = await nginx.Http.SendAsync(request);

        response.Headers.CacheControl!.ToString().ShouldContain("immutable");
        response.Content.Headers.ContentEncoding.ShouldHaveSingleItem().ShouldBe("gzip");
        response.Headers.Vary.ShouldContain("Accept-Encoding");
    }

    [NginxFact]
    public async Task Answers_an_unknown_address_with_the_page_for_it()
    {
        await using var nginx = await NginxServer.StartAsync(site.Folder);
        using var response = await nginx.Http.GetAsync("/khong-co/");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldBe(await File.ReadAllTextAsync(Path.Combine(site.Folder, "404.html")));
        response.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    [NginxFact]
    public async Task Leads_short_addresses_to_pages_that_are_there()
    {
        await using var nginx = await NginxServer.StartAsync(site.Folder);
        var redirects = (await File.ReadAllLinesAsync(Path.Combine(site.Folder, "_redirects"))).Select(line => line.Split(' ')).ToArray();
        foreach (var redirect in redirects)
        {
            using var response = await nginx.Http.GetAsync(redirect[0]);

            response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently, redirect[0]);
            response.Headers.Location!.OriginalString.ShouldBe(redirect[1]);
            site.Pages.ShouldContain(redirect[1]);
        }
    }
}
