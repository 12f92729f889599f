using System.Text;
using OpenData.SiteGen.Publishing.Hosting;

namespace OpenData.SiteGen.Tests.Publishing.Hosting;

public sealed class HostFilesTests
{
    private static readonly string[] Paths =
        ["index.html", "404.html", "en/index.html", "en/communes/index.html", "assets/site.0123456789.css", "embed/stars/index.html", "xa/index.html", "xa/na-phac-01234/index.html"];

    [Fact]
    public void Gives_each_file_one_lifetime_and_only_embedded_pages_a_frame()
    {
        CacheOf("/assets/site.0123456789.css").ShouldHaveSingleItem().ShouldContain("immutable");
        foreach (var path in Paths.Where(path => !path.StartsWith("assets", StringComparison.Ordinal)))
            CacheOf("/" + path.Replace("index.html", "", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("max-age=300");

        Of("/xa/na-phac-01234/", "Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        Of("/en/communes/", "Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        Of("/", "Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        Of("/embed/stars/", "Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("default-src 'none'");
    }

    [Fact]
    public void Redirects_below_the_base_path() =>
        Text("_redirects", "/repo/").ShouldBe("/repo/xa/na-phac/ /repo/xa/na-phac-01234/ 301\n");

    private static List<string> CacheOf(string address) => Of(address, "Cache-Control");

    /// <summary>The values that a host would join for an address.</summary>
    private static List<string> Of(string address, string header)
    {
        var values = new List<string>();
        var fits = false;
        foreach (var line in Text("_headers").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(' ')) fits = line.EndsWith('*') ? address.StartsWith(line[..^1], StringComparison.Ordinal) : line == address;
            else if (fits && line.TrimStart().Split(": ", 2) is [var name, var value] && name == header) values.Add(value);
        }
        return values;
    }

    private static string Text(string path, string basePath = "/") => Encoding.UTF8.GetString(
        HostFiles.Of(Paths, Paths.Select(page => "/" + page.Replace("index.html", "", StringComparison.Ordinal)), basePath).Single(file => file.Path == path).Bytes.Span);
}
