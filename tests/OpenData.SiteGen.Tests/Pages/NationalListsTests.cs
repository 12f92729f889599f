using System.Collections.Concurrent;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Rendering;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

/// <summary>The lists of names when they are as long as the country has them. All names are made up and stand for nothing.</summary>
public sealed class NationalListsTests
{
    private const int Products = 15_000;
    private const int Districts = 700;

    private static readonly string[] Kinds =
    [
        "Trà shan tuyết", "Trà hoa vàng", "Trà xanh", "Trà gừng", "Mật ong", "Miến dong", "Gạo nếp", "Gạo tẻ", "Rượu men lá", "Chuối sấy",
        "Thịt gác bếp", "Tinh bột nghệ", "Tinh dầu sả", "Bún khô", "Nấm hương", "Măng khô", "Cao cà gai leo", "Đậu nành", "Ổi", "Ớt khô", "Hồng không hạt", "Quýt", "Lạp sườn", "Giảo cổ lam", "Xôi ngũ sắc", "Yến mạch",
    ];

    private static readonly string[] Syllables =
        ["Bản", "Cao", "Đồng", "Hà", "Hòa", "Khang", "Kim", "Lạc", "Long", "Mai", "Minh", "Nghĩa", "Phong", "Phúc", "Quang", "Sơn", "Tân", "Thanh", "Thắng", "Thịnh", "Thượng", "Tràng", "Vân", "Xuân", "Yên"];

    [Fact]
    public async Task Every_part_of_the_list_of_products_stays_within_the_weight_of_a_page()
    {
        var edition = Made.Edition with { Products = [.. Enumerable.Range(0, Products).Select(Product)] };
        var pages = Parts(ProductPages.Plan(edition, edition, new SharedAnswers(null!)));

        (await ProblemsAsync(pages)).ShouldBeEmpty();
        pages.Select(page => page.Address).ShouldContain("/ocop/san-pham/chu-cai/t-r-a-space-s/");
        var listed = new HashSet<string>();
        var listedAtMost = 0;
        foreach (var page in pages)
        {
            var products = ((ProductsPage)(await page.Make(default)).Model).Products;
            listedAtMost = Math.Max(listedAtMost, products.Count);
            listed.UnionWith(products.Select(product => product.Id));
        }
        listed.Count.ShouldBe(Products);
        listedAtMost.ShouldBeInRange(100, NameLists.MostOnOnePage);
    }

    [Fact]
    public async Task The_districts_of_a_country_have_a_page_for_each_letter()
    {
        var edition = Made.Edition with
        {
            Districts = [.. Enumerable.Range(0, Districts).Select(i => new PlaceAnswer($"d{i}", "DISTRICT", $"{Word(i)} {Word(i / 7)}", $"huyện {Word(i)} {Word(i / 7)}"))],
        };
        var pages = Parts(DistrictPages.Plan(edition, edition, new SharedAnswers(null!)));

        (await ProblemsAsync(pages)).ShouldBeEmpty();
        var listed = new List<string>();
        foreach (var page in pages) listed.AddRange(((DistrictsPage)(await page.Make(default)).Model).Names.Select(name => name.Id));
        listed.Order().ShouldBe(edition.Districts.Select(district => district.Id).Order());
        Parts(DistrictPages.Plan(Made.Edition with { Districts = edition.Districts.Take(60).ToList() }, edition, new SharedAnswers(null!))).ShouldBeEmpty();
    }

    private static PagePlan[] Parts(IEnumerable<PagePlan> pages) =>
        [.. pages.Where(page => page.Member is null && page.Address.Contains("chu-cai", StringComparison.Ordinal))];

    private static async Task<IEnumerable<string>> ProblemsAsync(PagePlan[] pages)
    {
        var assets = SiteAssets.Read();
        await using var renderer = new PageRenderer(new LinkWriter(assets.Addresses, "/"), new PageWeight(assets.Files));
        var rendered = new ConcurrentBag<RenderedPage>();
        await renderer.RenderAsync(pages, rendered.Add, default);
        return rendered.SelectMany(page => page.Problems).Select(problem => problem.ToString()!);
    }

    private static ProductAnswer Product(int number)
    {
        var name = $"{Kinds[number % Kinds.Length]} {Word(number * 7)} {Word(number / 25 * 11)}{(number % 3 == 0 ? $" {Word(number / 3)}" : "")}";
        return new ProductAnswer(
            $"made-product-{number}", name, new ProducerNameAnswer($"Hợp tác xã {Word(number * 5)} {Word(number / 9)}", $"made-producer-{number * 13 % 6000}"),
            [new ProductRatingAnswer(3 + (number % 3), "PROVINCE", new DecisionNameAnswer($"{number % 900}/QĐ-UBND"), Made.Year(2020 + (number % 5)))],
            Made.Citation($"s{number % 63}", number % 40));
    }

    private static string Word(int number) => Syllables[number % Syllables.Length];
}
