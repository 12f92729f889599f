using System.Text;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Incremental;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Incremental;

public sealed class ChangedMembersTests
{
    private const string Facts =
        """
        id,indicator,place,period,value,source,inputs
        f1,i,p1,2020,1,s1,
        f2,i,p1,2020,2,s2,
        f3,i,p2,2020,3,s3,
        f4,j,p3,2020,4,,f1 f3
        f5,k,p4,2020,5,,f4

        """;

    [Theory]
    [InlineData("f1,i,p1,2020,1,s1,", "f1,i,p1,2020,9,s1,", "p1 p3 p4 s1 s2")] // its document, the other one, what is derived of it
    [InlineData("f3,i,p2,2020,3,s3,", "f3,i,p2,2020,9,s3,", "p2 p3 p4 s3")]
    [InlineData("f2,i,p1,2020,2,s2,\n", "", "p1 s1 s2")]
    [InlineData("f5,k,p4,2020,5,,f4\n", "f5,k,p4,2020,5,,f4\nf6,i,p2,2021,1,s9,\n", "p2 s3 s9")]
    [InlineData("f5", "f5", "")]
    public void Follows_a_figure_to_its_place_its_documents_and_what_is_derived_from_it(string from, string to, string members) =>
        string.Join(' ', Of(Facts.Replace(from, to), "id\na\n")!.Order(StringComparer.Ordinal)).ShouldBe(members);

    [Fact]
    public void Takes_a_change_elsewhere_for_a_change_of_everything() => Of(Facts, "id\nb\n").ShouldBeNull();

    [Fact]
    public void Takes_columns_in_another_order_for_a_change_of_everything() => Of(Facts.Replace("id,indicator,place", "id,place,indicator"), "id\na\n").ShouldBeNull();

    private static IReadOnlySet<string>? Of(string facts, string places)
    {
        using var site = new TempFolder();
        site.Write("data/facts.csv", Facts).Write("data/places.csv", "id\na\n");
        return ChangedMembers.Of(site.Root, DatasetTables.OfSite(site.Root), new DataPackage(
            new JsonObject(), [new DataFile("facts.csv", Encoding.UTF8.GetBytes(facts)), new DataFile("places.csv", Encoding.UTF8.GetBytes(places))]));
    }
}
