using OpenData.SiteGen.Pages;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class NameListsTests
{
    [Fact]
    public void Groups_names_by_their_letter_in_the_order_of_the_dictionary() =>
        NameLists.ByLetter(["Đồng Thắng", "Cường Lợi", "Dương Sơn", "Côn Minh"], name => name)
            .Select(letter => $"{letter.Letter}: {string.Join(", ", letter.Items)}")
            .ShouldBe(["C: Côn Minh, Cường Lợi", "D: Dương Sơn", "Đ: Đồng Thắng"]);

    [Theory]
    [InlineData('Đ', "/xa/chu-cai/dd/")]
    [InlineData('D', "/xa/chu-cai/d/")]
    [InlineData('“', "/xa/chu-cai/u201c/")]
    public void Gives_each_letter_an_address_of_its_own(char letter, string address) =>
        NameLists.Address("/xa/", letter, Language.Vi).ShouldBe(address);
}
