using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Incremental;

namespace OpenData.SiteGen.Tests.Incremental;

public sealed class BuildKeyTests
{
    private static readonly SiteOptions Options = new("/dist", null) { HostedApi = "program 1" };
    private static readonly DatasetAnswer Dataset = new("Tên", "1.0.0", "seed", new LicenceAnswer("CC-BY-4.0", "CC BY 4.0", "https://example.org/by"));

    [Fact]
    public void Is_the_same_for_another_seed_of_the_same_release() => Of(Options, Dataset with { SeedHash = "other" }, "/", "/xa/").ShouldBe(Of(Options, Dataset, "/", "/xa/"));

    [Fact]
    public void Is_another_where_the_same_answers_may_make_another_page()
    {
        SiteOptions[] others =
        [
            Options with { HostedApi = "program 2" }, Options with { Templates = "other" },
            Options with { BaseUrl = new Uri("https://example.org/") }, Options with { ApiAddress = new Uri("https://example.org/graphql") },
        ];

        others.Select(other => Of(other, Dataset, "/")).Append(Of(Options, Dataset, "/")).ShouldBeUnique();
    }

    [Fact]
    public void Is_another_where_a_page_comes_or_goes() => Of(Options, Dataset, "/", "/xa/").ShouldNotBe(Of(Options, Dataset, "/"));

    [Fact]
    public void Is_another_where_the_dataset_is_called_otherwise() => Of(Options, Dataset with { Version = "1.0.1" }, "/").ShouldNotBe(Of(Options, Dataset, "/"));

    private static string Of(SiteOptions options, DatasetAnswer dataset, params string[] addresses) => BuildKey.Of(options, dataset, addresses);
}
