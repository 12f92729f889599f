using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("1234.5", 1, "1.234,5", "1,234.5")]
    [InlineData("12.81", 2, "12,81", "12.81")]
    [InlineData("218", 0, "218", "218")]
    [InlineData("7.6", 2, "7,60", "7.60")]
    [InlineData("1000000", 0, "1.000.000", "1,000,000")]
    [InlineData("-3.25", 2, "−3,25", "−3.25")]
    [InlineData("0", 0, "0", "0")]
    public void Writes_numbers_as_each_language_does(string value, int decimals, string vietnamese, string english)
    {
        var number = decimal.Parse(value);

        Numbers.Format(number, decimals, Language.Vi).ShouldBe(vietnamese);
        Numbers.Format(number, decimals, Language.En).ShouldBe(english);
    }

    [Theory]
    [InlineData(9_722_000_000_000, "9.722 tỷ đồng", "9,722 billion đồng")]
    [InlineData(1_487_000_000, "1,487 tỷ đồng", "1.487 billion đồng")]
    [InlineData(2_800_000_000, "2,8 tỷ đồng", "2.8 billion đồng")]
    [InlineData(45_500_000, "45,5 triệu đồng", "45.5 million đồng")]
    [InlineData(999_999, "999.999 đồng", "999,999 đồng")]
    [InlineData(1_000_000_001, "1,000000001 tỷ đồng", "1.000000001 billion đồng")]
    [InlineData(0, "0 đồng", "0 đồng")]
    public void Writes_money_in_big_words_without_rounding(long dong, string vietnamese, string english)
    {
        Numbers.Money(dong, Language.Vi).ShouldBe(vietnamese);
        Numbers.Money(dong, Language.En).ShouldBe(english);
    }
}
