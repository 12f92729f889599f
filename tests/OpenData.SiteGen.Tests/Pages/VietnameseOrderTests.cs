using OpenData.SiteGen.Pages;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class VietnameseOrderTests
{
    [Fact]
    public void Orders_letters_first_and_tones_last()
    {
        string[] names = ["Đồng Thắng", "Ân Tình", "Dương Quang", "An Thắng", "Bằng Vân", "Bàng Vân", "Ba Bể", "Hà Vị", "Hạ Vị", "Ha Vy", "Đôn Phong"];

        names.OrderBy(VietnameseOrder.Key, StringComparer.Ordinal)
            .ShouldBe(["An Thắng", "Ân Tình", "Ba Bể", "Bàng Vân", "Bằng Vân", "Dương Quang", "Đôn Phong", "Đồng Thắng", "Hà Vị", "Hạ Vị", "Ha Vy"]);
    }

    [Theory]
    [InlineData("Đồng Thắng", "đông thăng")]
    [InlineData("Ổn Định", "ôn đinh")]
    [InlineData("", "")]
    public void Says_the_letters_of_a_text_without_its_tones(string text, string letters) =>
        VietnameseOrder.Letters(text).ShouldBe(letters);
}
