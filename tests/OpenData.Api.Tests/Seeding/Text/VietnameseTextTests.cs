using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Tests.Seeding.Text;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Ba\u0306\u0301c Ka\u0323n", "Bắc Kạn")]
    [InlineData("a\u0323\u0302", "ậ")]
    [InlineData("a\u0302\u0323", "ậ")]
    [InlineData("\u1EA1\u0302", "ậ")]
    [InlineData("\u00E2\u0323", "ậ")]
    [InlineData("U\u031B\u0301", "Ứ")]
    [InlineData("o\u0301\u031B", "ớ")]
    public void Composes_a_letter_in_whatever_order_its_marks_stand(string decomposed, string composed) =>
        VietnameseText.Compose(decomposed).ShouldBe(composed);

    [Fact]
    public void Composes_every_vietnamese_letter()
    {
        const string letters = "àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵÀÁÃẢẠĂẰẮẴẲẶÂẦẤẪẨẬÈÉẼẺẸÊỀẾỄỂỆÌÍĨỈỊÒÓÕỎỌÔỒỐỖỔỘƠỜỚỠỞỢÙÚŨỦỤƯỪỨỮỬỰỲÝỸỶỴ";
        // Written by hand, for string.Normalize does nothing without ICU: base letters and marks of the letters above, in canonical order.
        var decomposed = string.Concat(Lines().Select(line => line[1..]));

        VietnameseText.Compose(decomposed).ShouldBe(letters);

        static IEnumerable<string> Lines()
        {
            foreach (var upper in (bool[])[false, true])
            {
                foreach (var (vowel, quality) in ((char, string)[])[('a', ""), ('a', "\u0306"), ('a', "\u0302"), ('e', ""), ('e', "\u0302"), ('i', ""), ('o', ""), ('o', "\u0302"), ('o', "\u031B"), ('u', ""), ('u', "\u031B"), ('y', "")])
                {
                    var letter = upper ? char.ToUpperInvariant(vowel) : vowel;
                    if (quality.Length > 0) yield return $" {letter}{quality}";
                    foreach (var tone in "\u0300\u0301\u0303\u0309") yield return $" {letter}{quality}{tone}";
                    // The dot below comes first in canonical order, save before the horn.
                    yield return quality == "\u031B" ? $" {letter}{quality}\u0323" : $" {letter}\u0323{quality}";
                }
            }
        }
    }

    [Fact]
    public void Leaves_a_mark_that_no_vietnamese_letter_carries() => VietnameseText.Compose("n\u0303 a\u0301\u0300").ShouldBe("n\u0303 á\u0300");

    [Fact]
    public void Returns_the_same_text_where_nothing_is_decomposed()
    {
        const string text = "Bắc Kạn";

        VietnameseText.Compose(text).ShouldBeSameAs(text);
    }
}
