using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class SourcePartsTests
{
    [Fact]
    public void Cuts_between_paragraphs_and_leaves_no_part_longer_than_a_page_takes() =>
        Cut((3, 100), (4, 20), (7, 1), (9, 60), (10, 60)).ShouldBe([(3, 4), (7, 9), (10, 10)]);

    [Fact]
    public void Gives_a_paragraph_that_is_longer_than_a_page_takes_a_part_of_its_own() =>
        Cut((1, 5), (2, 500), (3, 5)).ShouldBe([(1, 1), (2, 2), (3, 3)]);

    [Theory]
    [InlineData(1, "/nguon/s1/"), InlineData(4, "/nguon/s1/"), InlineData(5, "/nguon/s1/"), InlineData(7, "/nguon/s1/doan-7/"), InlineData(8, "/nguon/s1/doan-7/"), InlineData(12, "/nguon/s1/doan-10/")]
    public void A_paragraph_stands_on_the_page_of_its_part(int paragraph, string address) => Long(Language.Vi).AddressOf("s1", paragraph).ShouldBe(address);

    [Fact]
    public void The_parts_have_addresses_of_their_own_in_each_language() => Long(Language.En).AddressOf("s1", 8).ShouldBe("/en/sources/s1/paragraph-7/");

    [Fact]
    public void A_short_document_has_one_page() => Long(Language.Vi).AddressOf("s2", 900).ShouldBe("/nguon/s2/");

    private static Edition Long(Language language) =>
        new(language, Made.Province, Made.Edition.Dataset, ["s1", "s2"]) { LongSources = new Dictionary<string, SourceParts> { ["s1"] = new([(3, 4), (7, 9), (10, 10)]) } };

    private static IReadOnlyList<(int From, int To)> Cut(params (int Number, int Rows)[] paragraphs) =>
        SourceParts.Of(paragraphs.Select(paragraph => new ParagraphCountAnswer(paragraph.Number, paragraph.Rows))).Parts;
}
