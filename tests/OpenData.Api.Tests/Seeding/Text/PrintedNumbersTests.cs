using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Tests.Seeding.Text;

public sealed class PrintedNumbersTests
{
    [Theory]
    [InlineData("218 sản phẩm OCOP", "218")]
    [InlineData("69,5%", "69.5")]
    [InlineData("12.81 tiêu chí", "12.81")]
    [InlineData("1.300 lượt người", "1300")]
    [InlineData("khoảng 9.722 tỷ đồng", "9722000000000")]
    [InlineData("2,8 tỷ đồng", "2800000000")]
    [InlineData("1,487tỷ", "1487000000")]
    [InlineData("hai huyện", "2")]
    [InlineData("Ha\u0300i, ba\u0309y xã", "7")]
    [InlineData("không còn xã dưới 10 tiêu chí", "0")]
    [InlineData("1.234.567,8 đồng", "1234567.8")]
    [InlineData("5/17 xã.", "17")]
    public void Holds_the_number_that_is_printed(string text, string number) => PrintedNumbers.In(text).ShouldContain(decimal.Parse(number));

    [Theory]
    [InlineData("218 sản phẩm OCOP", "219")]
    [InlineData("218 sản phẩm OCOP", "21")]
    [InlineData("2,8 tỷ đồng", "28")]
    [InlineData("hai huyện", "3")]
    [InlineData("sản phẩm", "0")]
    public void Holds_no_other(string text, string number) => PrintedNumbers.In(text).ShouldNotContain(decimal.Parse(number));
}
