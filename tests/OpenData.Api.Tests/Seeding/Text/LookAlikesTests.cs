using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Tests.Seeding.Text;

public sealed class LookAlikesTests
{
    [Theory]
    [InlineData('\u0430')] // Cyrillic a
    [InlineData('\u03BF')] // Greek omicron
    [InlineData('\u00D0')] // Eth
    [InlineData('\uFF11')] // full-width 1
    [InlineData('\u0663')] // Arabic 3
    [InlineData('\uD835')] // the first half of a mathematical letter
    public void Calls_foreign_what_belongs_in_no_vietnamese_word(char c) => LookAlikes.IsForeign(c).ShouldBeTrue();

    [Fact]
    public void Calls_no_letter_of_vietnamese_foreign() =>
        "aăâbcdđeêghiklmnoôơpqrstuưvxyàáãảạằắẵẳặầấẫẩậèéẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵfjwzĐƠƯ0123456789 –“”%/".ShouldNotContain(c => LookAlikes.IsForeign(c));

    [Theory]
    [InlineData('\u2212', '-')]
    [InlineData('\u2013', '-')]
    [InlineData('\uFF05', '%')]
    [InlineData('\u0663', '3')]
    public void Knows_what_is_meant(char c, char meant) => LookAlikes.Plain(c).ShouldBe(meant);

    [Fact]
    public void Names_what_it_sees() => LookAlikes.Describe('\u0430').ShouldBe("the Cyrillic letter \"\u0430\" (U+0430), which looks like \"a\"");
}
