namespace OpenData.Api.Tests.Schema.Search;

[Collection(ServedDatasetCollection.Name)]
public sealed class SearchQueriesTests(ServedDataset served)
{
    [Theory]
    // With and without diacritics, in capitals and small letters.
    [InlineData("Đồng Thắng", "Đồng Thắng")]
    [InlineData("dong thang", "Đồng Thắng")]
    [InlineData("DONG THANG", "Đồng Thắng")]
    [InlineData("đồng thang", "Đồng Thắng")]
    [InlineData("Đong Thắng", "Đồng Thắng")]
    [InlineData("dongthang", "Đồng Thắng")]
    [InlineData("đồng thắng", "Đồng Thắng")]
    [InlineData("bac kan", "Bắc Kạn")]
    [InlineData("ba be", "Ba Bể")]
    [InlineData("na ri", "Na Rì")]
    [InlineData("pac nam", "Pác Nặm")]
    [InlineData("ngan son", "Ngân Sơn")]
    [InlineData("cho don", "Chợ Đồn")]
    [InlineData("bach thong", "Bạch Thông")]
    [InlineData("nhan mon", "Nhạn Môn")]
    [InlineData("co linh", "Cổ Linh")]
    [InlineData("hoang tri", "Hoàng Trĩ")]
    [InlineData("kim hy", "Kim Hỷ")]
    [InlineData("duc xuan", "Đức Xuân")]
    // Marks that the keyboard writes as characters of their own.
    [InlineData("Đo\u0302\u0300ng Tha\u0306\u0301ng", "Đồng Thắng")]
    // Spellings of other offices: oà/òa, i/y.
    [InlineData("Hoà Mục", "Hòa Mục")]
    [InlineData("hòa mục", "Hòa Mục")]
    [InlineData("Liêm Thuỷ", "Liêm Thủy")]
    [InlineData("liem thuy", "Liêm Thủy")]
    [InlineData("Sĩ Bình", "Sỹ Bình")]
    [InlineData("sy binh", "Sỹ Bình")]
    [InlineData("Trung Hoà", "Trung Hòa")]
    [InlineData("kim hỉ", "Kim Hỷ")]
    // Names that are gone.
    [InlineData("hao nghia", "Hảo Nghĩa")]
    [InlineData("rã bản", "Rã Bản")]
    [InlineData("cao tri", "Cao Trĩ")]
    [InlineData("quan binh", "Quân Bình")]
    [InlineData("phong huan", "Phong Huân")]
    // With the word for the kind of unit, written out or short, in either language.
    [InlineData("xã đồng thắng", "xã Đồng Thắng")]
    [InlineData("xa dong thang", "xã Đồng Thắng")]
    [InlineData("huyện ba bể", "huyện Ba Bể")]
    [InlineData("huyen na ri", "huyện Na Rì")]
    [InlineData("tp bac kan", "thành phố Bắc Kạn")]
    [InlineData("TP. Bắc Kạn", "thành phố Bắc Kạn")]
    [InlineData("tx bac kan", "thị xã Bắc Kạn")]
    [InlineData("tt van tung", "thị trấn Vân Tùng")]
    [InlineData("thị trấn yến lạc", "thị trấn Yến Lạc")]
    [InlineData("phuong song cau", "phường Sông Cầu")]
    [InlineData("Na Rì district", "huyện Na Rì")]
    [InlineData("tinh bac kan", "tỉnh Bắc Kạn")]
    // Products and producers.
    [InlineData("mien dong tai hoan", "Miến dong Tài Hoan")]
    [InlineData("Miến dong", "Miến dong Tài Hoan")]
    [InlineData("gạo nếp", "Gạo Nếp Tài")]
    [InlineData("gao nep tai", "Gạo Nếp Tài")]
    [InlineData("HTX Tài Hoan", "Hợp tác xã Tài Hoan")]
    [InlineData("htx tai hoan", "Hợp tác xã Tài Hoan")]
    [InlineData("hop tac xa yen duong", "Hợp tác xã Yến Dương")]
    [InlineData("htx yen duong", "Hợp tác xã Yến Dương")]
    [InlineData("curcumin bac ha", "Nhà máy Curcumin Bắc Hà")]
    [InlineData("cong ty cp duoc lieu", "Công ty Cổ phần Công nghệ dược liệu Bắc Hà")]
    [InlineData("tam that tieu den", "Thực phẩm bảo vệ sức khỏe Vicumax plus tam thất tiêu đen Nano Curcumin")]
    // Legal documents by number or by what they are about.
    [InlineData("231/QĐ-UBND", "231/QĐ-UBND")]
    [InlineData("231 qd ubnd", "231/QĐ-UBND")]
    [InlineData("1048/qd-ttg", "1048/QĐ-TTg")]
    [InlineData("855/NQ-UBTVQH14", "855/NQ-UBTVQH14")]
    // Codes.
    [InlineData("01861", "Nhạn Môn")]
    // A word that is not finished yet, and words in another order.
    [InlineData("vicum", "Vicumax")]
    [InlineData("nhan mo", "Nhạn Môn")]
    [InlineData("curcumin nano", "Curcumin")]
    public async Task Finds_what_is_meant(string text, string expected)
    {
        var hits = await Names(text);

        hits.ShouldNotBeEmpty();
        hits[0].ShouldContain(expected);
    }

    [Theory]
    [InlineData("nông thôn mới", "nông thôn mới")]
    [InlineData("ntm", "nông thôn mới")]
    [InlineData("NTM nâng cao", "nâng cao")]
    [InlineData("ty le ho ngheo", "hộ nghèo")]
    [InlineData("poverty", "hộ nghèo")]
    public async Task Finds_indicators_and_documents_by_their_words(string text, string expected) =>
        (await Names(text)).ShouldContain(name => name.Contains(expected, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public async Task Leads_to_the_thing_itself()
    {
        var hit = (await served.Data("""
            { search(text: "hao nghia", first: 1) { name(lang: EN) node { __typename id ... on Place { validTo successors { to { name } } } } } }
            """))["search"]![0]!;

        hit["name"]!.ToString().ShouldBe("Hảo Nghĩa commune");
        hit["node"]!["__typename"]!.ToString().ShouldBe("Place");
        hit["node"]!["successors"]![0]!["to"]!["name"]!.ToString().ShouldBe("Trần Phú");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  …  ")]
    [InlineData("zzzz")]
    public async Task Finds_nothing_when_nothing_fits(string text) => (await Names(text)).ShouldBeEmpty();

    [Fact]
    public async Task Says_how_to_ask_when_too_much_is_asked()
    {
        var answer = await served.Ask("""{ search(text: "a", first: 1000) { name } }""");

        answer["errors"]![0]!["message"]!.ToString().ShouldBe("`first` is 1000: ask for 1 to 100 hits.");
    }

    private async Task<string[]> Names(string text) =>
        [.. (await served.Data("query ($text: String!) { search(text: $text, first: 50) { name } }", new { text }))["search"]!.AsArray().Select(hit => hit!["name"]!.ToString())];
}
