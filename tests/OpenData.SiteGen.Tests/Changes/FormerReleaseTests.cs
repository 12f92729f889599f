using System.Text;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Changes;

public sealed class FormerReleaseTests
{
    [Fact]
    public void Compares_with_what_is_published_and_keeps_the_difference_when_the_same_seed_is_built_again()
    {
        using var site = new TempFolder();

        var first = Publish(site, "1.0.0", "aa", "f1,1\n");
        var second = Publish(site, "1.1.0", "bb", "f1,2\n");
        var again = Publish(site, "1.1.0", "bb", "f1,2\n");

        first.Former.ShouldBeNull();
        first.Changes.ShouldBeEmpty();
        second.Former!.Version.ShouldBe("1.0.0");
        second.Changes.ShouldHaveSingleItem().Before!.Value.ShouldBe("1");
        again.ToFile().Bytes.ToArray().ShouldBe(second.ToFile().Bytes.ToArray());
    }

    private static ReleaseDifference Publish(TempFolder site, string version, string seedHash, string facts)
    {
        var package = new DataPackage(new JsonObject { ["version"] = version }, [new DataFile("facts.csv", Encoding.UTF8.GetBytes("id,value\n" + facts))]);
        var difference = FormerRelease.Difference(site.Root, DatasetTables.OfSite(site.Root), package, seedHash);
        site.Write("data/facts.csv", "id,value\n" + facts);
        site.Write(ReleaseDifference.Path, Encoding.UTF8.GetString(difference.ToFile().Bytes.Span));
        return difference;
    }
}
