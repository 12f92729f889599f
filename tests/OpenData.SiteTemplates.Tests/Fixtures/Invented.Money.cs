using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Tests.Fixtures;

public sealed partial class Invented
{
    public MoneyPage Money => new()
    {
        Frame = WholeFrame(Section.Money, "/kinh-phi/", "/en/money/"),
        Totals = Totals,
        Comparisons =
        [
            new(MoneyComparisonKind.PerCommune, Mobilised, null, 90, new DateOnly(2030, 12, 31)),
            new(MoneyComparisonKind.Times, Mobilised, Allocated),
            new(MoneyComparisonKind.PerProduct, Allocated, Figure("entered", "Sản phẩm đăng ký", "Products registered", 80)),
        ],
        Shortfalls = [new("short", Say("Thiếu vốn đầu tư", "Investment funds are short"), "thiếu vốn", Mark("short"))],
        ShortfallCount = 1,
    };

    private Figure Mobilised => Figure("mobilised", "Nguồn lực huy động", "Funds mobilised", 812_000_000_000, "dong", qualifier: Qualifier.About);

    private Figure Allocated => Figure("allocated", "Kinh phí bố trí", "Funds allocated", 3_200_000_000, "dong", "2027");

    private IReadOnlyList<FundingTotal> Totals =>
    [
        new(Mobilised, [Fund("budget", 1, "Ngân sách", "Budget", null, "2030")], false),
        new(Allocated, [Fund("budget", 1, "Ngân sách", "Budget", 2_000_000_000, "2027"), Fund("other", 2, "Vốn lồng ghép", "Other programmes", 1_200_000_000, "2027")], false),
    ];

    private Part Fund(string id, int position, string vi, string en, decimal? value, string period) =>
        new(id, Say(vi, en), position, Figure($"{id}-{period}", vi, en, value, "dong", period, missing: value is null ? MissingReason.NotPublished : null));

    /// <summary>The frame of a site that has these pages, too.</summary>
    private PageFrame WholeFrame(Section section, string vi, string en) => Frame(section, vi, en) with
    {
        Addresses = Addresses with
        {
            Money = Say("/kinh-phi/", "/en/money/"), Districts = Say("/huyen/", "/en/districts/"), Communes = Say("/xa/", "/en/communes/"),
        },
    };
}
