using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Pages;

public sealed class SourceTests
{
    [Theory]
    [InlineData(Language.Vi, new[] { 11, 12, 14 }, "Trang 2 trong số 3 trang: từ đoạn 11 đến đoạn 14.")]
    [InlineData(Language.En, new[] { 11, 12, 14 }, "Page 2 of 3: paragraphs 11 to 14.")]
    [InlineData(Language.Vi, new[] { 11 }, "Trang 2 trong số 3 trang: đoạn 11.")]
    [InlineData(Language.En, new[] { 11 }, "Page 2 of 3: paragraph 11.")]
    [InlineData(Language.Vi, new int[0], "Trang 2 trong số 3 trang.")]
    [InlineData(Language.En, new int[0], "Page 2 of 3.")]
    public void Says_which_paragraphs_a_part_of_a_long_document_shows(Language language, int[] paragraphs, string said) =>
        Note(language, paragraphs, ["/1/", "/2/", "/3/"], 2).ShouldBe(said);

    [Fact]
    public void Says_nothing_of_parts_where_a_document_has_none() => Note(Language.Vi, [11], [], 1).ShouldBeNull();

    private static string? Note(Language language, int[] paragraphs, string[] parts, int number)
    {
        var source = new Invented(language).Source;
        var model = source with { Paragraphs = [.. paragraphs.Select(paragraph => new SourceParagraph(paragraph, source.Paragraphs[0].Entries))], Parts = parts, Number = number };
        return Html.Parse<SiteTemplates.Pages.Source>(language, ("Model", model)).QuerySelector("p.part")?.TextContent;
    }
}
