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
    [InlineData("Đồng Thắng", 'Đ')]
    [InlineData("Ân Tình", 'Â')]
    [InlineData("Ổn Định", 'Ô')]
    [InlineData("", '#')]
    public void Names_the_letter_that_a_name_stands_under(string name, char letter) =>
        VietnameseOrder.Initial(name).ShouldBe(letter);
}
