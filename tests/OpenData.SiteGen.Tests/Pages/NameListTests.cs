using OpenData.SiteGen.Pages;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class NameListTests
{
    [Fact]
    public void Groups_names_by_their_letter_in_the_order_of_the_dictionary()
    {
        var list = Of(["Đồng Thắng", "Cường Lợi", "Dương Sơn", "Côn Minh"]);

        list.Letters.Select(letter => $"{letter.Letters}: {string.Join(", ", letter.Items)}").ShouldBe(["C: Côn Minh, Cường Lợi", "D: Dương Sơn", "Đ: Đồng Thắng"]);
        list.Pages.ShouldBeEmpty();
    }

    [Fact]
    public void Gives_each_letter_a_page_where_one_page_is_too_small()
    {
        var list = Of([.. Names("Bí", 400), .. Names("Cam", 300)]);

        list.Pages.Select(part => $"{part.Letters} {part.Listed.Count}").ShouldBe(["B 400", "C 300"]);
    }

    [Fact]
    public void Splits_a_letter_with_many_names_by_two_letters_and_by_three_where_two_are_not_enough()
    {
        var list = Of([.. Names("Tỏi", 10), .. Names("Trà", 499), .. Names("Trứng", 200), .. Names("Trám", 1), .. Names("Xôi", 5), "T"]);

        // The page of a letter stays where it was, and leads on; names of one letter alone come first.
        list.Pages.Select(part => $"{part.Letters} {part.Items.Count} {part.Listed.Count}").ShouldBe(
            ["T 711 0", "T  1 1", "To 10 10", "Tr 700 0", "Tra 500 500", "Trư 200 200", "X 5 5"]);
        list.Pages.SelectMany(part => part.Listed).ShouldBe(list.All, ignoreOrder: true);
    }

    [Fact]
    public void Skips_letters_that_all_names_share() =>
        Of([.. Names("Chè xanh", 400), .. Names("Chè vàng", 400)]).Pages.Select(part => part.Letters).ShouldBe(["C", "Che v", "Che x"]);

    [Fact]
    public void Puts_names_that_end_where_the_others_go_on_first() =>
        Of([.. Enumerable.Repeat("Chè", 400), .. Names("Chè xanh", 400)]).Pages.Select(part => $"{part.Letters} {part.Listed.Count}").ShouldBe(["C 0", "Che   400", "Che x 400"]);

    [Fact]
    public void Lists_names_that_are_all_the_same_on_one_page() =>
        Of([.. Enumerable.Repeat("Mật ong", 700)]).Pages.ShouldHaveSingleItem().Listed.Count.ShouldBe(700);

    private static NameList<string> Of(string[] names) => new(names, name => name);

    private static IEnumerable<string> Names(string beginning, int count) => Enumerable.Range(1000, count).Select(number => $"{beginning} {number}");
}
