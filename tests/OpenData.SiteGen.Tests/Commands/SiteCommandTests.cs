using OpenData.SiteGen.Commands;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Commands;

public sealed class SiteCommandTests
{
    [Theory]
    [InlineData(0, "check", "DIR")]
    [InlineData(1, "check", "DIR/khong-co")]
    [InlineData(1, "check", "DIR", "--base-path", "repo")]
    [InlineData(1, "--api", "ftp://x")]
    [InlineData(1, "--api", "http://127.0.0.1:1", "--seed", "DIR")]
    [InlineData(0, "--watch", "--port", "0")]
    [InlineData(1, "--watch", "--publish", "DIR")]
    [InlineData(0, "--api-address", "https://api.example.test")]
    [InlineData(0, "--share-pictures", "--base-url", "https://example.test")]
    [InlineData(1, "--share-pictures")]
    [InlineData(0, "site-picture")]
    [InlineData(0, "site-picture", "--seed", "DIR", "-o", "DIR/share.png")]
    [InlineData(1, "site-picture", "--base-url", "https://example.test")]
    [InlineData(1, "--api-address", "https://api.example.test/graphql?query={dataset{version}}")]
    public void Is_understood_or_refused_by_the_command_line(int code, params string[] arguments)
    {
        using var site = GoodSite.Create();

        var result = SiteCommand.Create().Parse([.. arguments.Select(argument => argument.Replace("DIR", site.Root))]);

        (result.Errors.Count > 0 ? 1 : 0).ShouldBe(code, string.Join("; ", result.Errors.Select(error => error.Message)));
    }
}
