using System.Text;
using OpenData.Api.Seeding.Verification;

namespace OpenData.Api.Tests.Seeding.Verification;

public sealed class ArchivedDocumentTests
{
    [Fact]
    public void Counts_non_empty_lines_from_one() =>
        Read("\uFEFFmột\r\n\r\n \u00A0\u3000\nhai\n\tba  bốn\n").Paragraphs.ShouldBe(["một", "hai", "ba bốn"]);

    [Fact]
    public void Counts_a_line_of_invisible_characters_that_are_no_white_space() => Read("một\n\u200B\nhai").Paragraphs.Count.ShouldBe(3);

    [Theory]
    [InlineData("218 sản phẩm")]
    [InlineData("218\u00A0 sản\tphẩm")]
    [InlineData("218 sa\u0309n pha\u0302\u0309m")]
    public void Compares_composed_and_folded_text(string words)
    {
        var document = Read("Có  218 sản\u00A0phẩm.\nKhác.");

        document.Prints(1, words).ShouldBeTrue();
        document.Prints(2, words).ShouldBeFalse();
        document.Prints(3, words).ShouldBeFalse();
        document.Find(words).ShouldBe([1]);
    }

    [Fact]
    public void Does_not_find_words_across_paragraphs() => Read("một\nhai").Find("một hai").ShouldBeEmpty();

    private static ArchivedDocument Read(string text) => ArchivedDocument.Read(Encoding.UTF8.GetBytes(text));
}
