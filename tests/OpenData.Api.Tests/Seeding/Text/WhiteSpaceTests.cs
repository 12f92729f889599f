using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Tests.Seeding.Text;

public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData(" a  b ", "a b")]
    [InlineData("a\u00A0b\u3000c\td\u2028e", "a b c d e")]
    [InlineData("a\u00A0", "a")]
    [InlineData("a\u200Bb", "a\u200Bb")]
    [InlineData("\uFEFFa", "\uFEFFa")]
    public void Folds_unicode_white_space_and_nothing_else(string text, string folded) => WhiteSpace.Fold(text).ShouldBe(folded);
}
