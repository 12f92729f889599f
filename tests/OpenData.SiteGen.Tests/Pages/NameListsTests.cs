using OpenData.SiteGen.Pages;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class NameListsTests
{
    [Theory]
    [InlineData("Đ", "/xa/chu-cai/dd/")]
    [InlineData("D", "/xa/chu-cai/d/")]
    [InlineData("Dd", "/xa/chu-cai/d-d/")]
    [InlineData("Tra s", "/xa/chu-cai/t-r-a-space-s/")]
    [InlineData("“", "/xa/chu-cai/u201c/")]
    public void Gives_each_letter_and_each_two_letters_an_address_of_their_own(string letters, string address) =>
        NameLists.Address("/xa/", letters, Language.Vi).ShouldBe(address);

    [Theory]
    [InlineData("Đồng Thắng", 1, "Đ"), InlineData("Đồng Thắng", 2, "Đô"), InlineData("ổi", 1, "Ô"), InlineData("Ý", 3, "Y  "), InlineData("", 1, "#")]
    public void Says_what_a_name_begins_with_whatever_its_tones(string name, int length, string letters) =>
        NameLists.Beginning(NameLists.Letters(name), length).ShouldBe(letters);
}
