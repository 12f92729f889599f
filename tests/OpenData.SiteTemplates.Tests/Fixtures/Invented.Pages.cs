using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Tests.Fixtures;

public sealed partial class Invented
{
    public HomePage Home => new()
    {
        Frame = WholeFrame(Section.Home, "/", "/en/"),
        Products = Stars("2031-03-12", 260, 2, 21, 237),
        CriteriaAverage = Average("2030", 11.37m),
        CriteriaCount = 19,
        Criteria = Bands,
        Promises = Promises,
        Amounts = [Mobilised, Allocated],
        Map = Map,
        FailedChecks = [new(FailedCheck.Title, $"{Say("/doi-chieu/", "/en/checks/")}#{FailedCheck.Id}")],
        FailedCount = 1,
        CheckCount = 12,
    };

    public OcopPage Ocop => new()
    {
        Frame = Frame(Section.Ocop, "/ocop/", "/en/ocop/") with
        {
            Downloads = [Download("data.csv", PageDownloadKind.Figures, 314), Download("data.xlsx", PageDownloadKind.Workbook, null), Download("data.json", PageDownloadKind.Answer, 88566)],
            Queries = [new("query Page { fact(id: \"invented\") { value } }", "{}") { Explorer = "https://api.example.test/graphql?query=query%20Page" }],
        },
        Stars = [Stars("2027", 140, null, 15, 125), Stars("2031-03-12", 260, 2, 21, 237)],
        Round = new(
            Figure("entered", "Sản phẩm dự đánh giá", "Products put forward", 80),
            [Figure("renewed", "Sản phẩm đủ điều kiện cấp lại giấy chứng nhận, hạng 3 sao", "Products eligible for a renewed certificate, 3 stars", 15)],
            new(Period("2030"), null, [Part("stars-4", 2, "Sản phẩm mới đạt 4 sao", "Newly rated, 4 stars", 6, "2030"), Part("stars-3", 3, "Sản phẩm mới đạt 3 sao", "Newly rated, 3 stars", 50, "2030")]),
            Figure("rest", "Không rõ kết quả", "Outcome not stated", 9, kind: FigureKind.Derived, formula: "a - b", inputs: [Figure("entered", "", "", 80), Figure("out", "", "", 71)])),
        Revenue = new(Period("2027"), null, [Growth("low", 1, "Doanh thu tăng đến 1,5 lần", "Revenue up to 1.5 times what it was", 62), Growth("high", 2, "Doanh thu tăng hơn 1,5 lần", "Revenue more than 1.5 times what it was", 38)]),
        RevenueRange = new(Period("2028"), null, [Growth("least", 1, "Thấp nhất", "Least", 1.2m, "times"), Growth("most", 2, "Cao nhất", "Most", 3, "times")]),
        CertifiedCommunes = Figure("certified", "Xã đạt chuẩn", "Communes certified", 31, "communes", "2027"),
        CertifiedWithProducts = Figure("with", "Xã đạt chuẩn có sản phẩm", "Certified communes with products", 18, "communes", "2027"),
        DisadvantagedWithProducts = Figure("poor", "Xã đặc biệt khó khăn có sản phẩm", "Disadvantaged communes with products", 22, "communes", "2027"),
        Map = Map,
        Support = [Figure("chains", "Sản phẩm được hỗ trợ theo chuỗi giá trị", "Products helped into value chains", 24, period: "2025/2027"), Figure("projects", "Dự án hỗ trợ", "Projects", 50, "projects", "2025/2027", qualifier: Qualifier.MoreThan)],
        Products =
        [
            new("p1", Say("Miến giả định", "Invented vermicelli"), Say("Hợp tác xã Thử", "Thử Cooperative"), 5, Period("2028-06-30"), true, null, Mark("p1")),
            new("p2", Say("Gạo giả định", "Invented rice"), null, 4, Period("2031-02-07"), false, "1/QĐ-UBND", Mark("p2")),
        ],
        ProductCount = 2,
        Context = [new(Say("Tỷ lệ hộ nghèo", "Poverty rate"), [Figure("poor-1", "Tỷ lệ hộ nghèo", "Poverty rate", 26.1m, "percent", "2024", 2), Figure("poor-2", "Tỷ lệ hộ nghèo", "Poverty rate", 17.45m, "percent", "2027", 2)])],
        Gaps = [Figure("lapsed", "Sản phẩm hết hạn chứng nhận", "Products whose certificate lapsed", null, missing: MissingReason.NotPublished)],
        GapCount = 1,
    };

    public NewRuralPage NewRural => new()
    {
        Frame = Frame(Section.NewRural, "/nong-thon-moi/", "/en/new-rural/"),
        Promises = Promises,
        Criteria = Bands,
        AdvancedCriteria = Bands with { Total = null },
        CriteriaCount = 19,
        Average = new(Say("Số tiêu chí bình quân mỗi xã", "Criteria met, average per commune"), [Average("2025", 8.2m), Average("2029", 10.95m), Average("2030", 11.37m)]) { Breaks = [new(new(2028, 3, 1), "1/QĐ-TTg")] },
        AdvancedAverage = Average("2030", 6.4m),
        Certified = new(Say("Xã đạt chuẩn", "Communes certified"), [Figure("certified", "Xã đạt chuẩn", "Communes certified", 31, "communes", "2027")]),
        CriteriaDecision = Say("Quyết định giả định", "an invented decision"),
        Map = Map,
        DistrictsWithout = [new("d1", Say("huyện Một", "Một district"), Mark("d1")), new("d2", Say("huyện Hai", "Hai district"), Mark("d2"))],
        Gaps = [Figure("villages-target", "Mục tiêu thôn đạt chuẩn", "Target for villages", null, "villages", missing: MissingReason.DocumentSilent)],
        GapCount = 1,
    };

    private DataDownload Download(string name, PageDownloadKind kind, long? bytes) =>
        new(name, Locale.For(language).PageDownload(kind, kind == PageDownloadKind.Figures ? 57 : 0), $"{Root}ocop/{name}", bytes);

    public PromisesPage AllPromises => new(
        [
            .. Promises,
            new("average-target", Say("Số tiêu chí bình quân mỗi xã", "Criteria met, average per commune"), Average("2030", 12) with { Id = "average-target", Kind = FigureKind.Target }, Average("2030", 11.37m), Verdict.FellShort),
            new("later-target", Say("Xã kiểu mẫu", "Model communes"), Figure("later-target", "", "", 7, "communes", "2031/2035", kind: FigureKind.Target), null, Verdict.NotYetDue) { AlsoStated = [Mark("again")] },
        ])
    {
        Verdicts = [.. Promises.Select(promise => promise.Verdict), Verdict.FellShort, Verdict.NotYetDue],
        Frame = Frame(Section.Promises, "/muc-tieu/", "/en/promises/"),
    };

    public SourcesPage Sources => new([Card]) { Frame = Frame(Section.Sources, "/nguon/", "/en/sources/") };

    public SourcePage Source => new(
        Card,
        [new(11, [
            new() { Id = "products", Kind = EntryKind.Figure, Label = Say("Sản phẩm OCOP", "OCOP products"), Figure = Figure("products", "", "", 260, period: "2031-03-12"), Printed = "260 sản phẩm", Detail = "12/03/2031" },
            new() { Id = "old", Kind = EntryKind.Figure, Label = Say("Xã đạt chuẩn", "Communes certified"), Figure = Figure("old", "", "", 4, "communes", kind: FigureKind.Expected), Printed = "4 xã", ShownInstead = Figure("new", "", "", 5, "communes") },
            new() { Id = "p1", Kind = EntryKind.Product, Label = Say("Miến giả định", "Invented vermicelli"), Printed = "Miến <giả định>" },
        ])])
    {
        Frame = Frame(Section.Sources, "/nguon/van-ban-1/", "/en/sources/van-ban-1/"),
    };

    public ChecksPage Checks => new([FailedCheck, FailedCheck with { Id = "check-2", Holds = true, Formula = null, Operands = [], Computed = 16 }])
    {
        Frame = Frame(Section.Checks, "/doi-chieu/", "/en/checks/"),
        Count = 2,
        Failed = 1,
        Open = 0,
        Held = 1,
    };

    public NotFoundPage NotFound => new(Frame(Section.None, "/404.html", "/404.html") with { Sources = [], Queries = [] }, new Invented(Language.En).Addresses);

    private IReadOnlyList<Promise> Promises =>
    [
        Promise("communes", "Xã đạt chuẩn nông thôn mới trong năm", "Communes newly certified", 6, 15, "communes", Verdict.FellShort),
        Promise("advanced", "Xã đạt chuẩn nâng cao trong năm", "Communes newly certified advanced", 5, 5, "communes", Verdict.Kept),
        Promise("villages", "Thôn đạt chuẩn trong năm", "Villages newly certified", 0, null, "villages", Verdict.NotPublished),
    ];

    private Breakdown Bands => new(
        Period("2030"),
        Figure("total", "Xã", "Communes", 90, "communes"),
        [Band(1, "19 tiêu chí", "19 criteria", 27), Band(2, "15–18 tiêu chí", "15–18 criteria", 8), Band(3, "10–14 tiêu chí", "10–14 criteria", 31), Band(4, "5–9 tiêu chí", "5–9 criteria", 22), Band(5, "Dưới 5 tiêu chí", "Fewer than 5 criteria", 2)]);

    private static readonly (string Name, int Column, int Row, string District)[] Units =
        [("Bản Một", 0, 0, "Một"), ("Bản Hai", 1, 0, "Một"), ("Bản Ba", 0, 1, "Hai"), ("Bản Bốn", 1, 1, "Hai"), ("Bản Năm", 0, 2, "Hai")];

    private IReadOnlyList<MapUnit> Map =>
    [
        .. Units.Select((unit, n) => new MapUnit
        {
            Id = $"unit-{n}", Name = unit.Name, FullName = Say("xã " + unit.Name, unit.Name + " commune"), DistrictId = unit.District,
            DistrictName = unit.District, Column = unit.Column, Row = unit.Row, Named = n % 2 == 0,
            FormerName = n == 4 ? "Bản Cũ" : null, Mark = n % 2 == 0 ? Mark($"unit-{n}") : null,
        }),
    ];

    private CheckResult FailedCheck => new()
    {
        Id = "check-1",
        Title = Say("Tỷ lệ xã có sản phẩm", "Share of communes with products"),
        Holds = false,
        Stated = Figure("share", "Tỷ lệ", "Share", 58.9m, "percent", "2027", 1),
        Formula = "a / b * 100",
        Operands = [Figure("with", "", "", 18, "communes"), Figure("certified", "", "", 31, "communes")],
        Computed = 58.0645m,
        ComparedWith = Figure("other-share", "Tỷ lệ theo văn bản khác", "Share by another document", 61m, "percent", "2027"),
        Explanation = Say("Lời giải thích giả định.", "An invented explanation."),
    };

    private SourceCard Card => new()
    {
        Id = "van-ban-1",
        Title = Say("Văn bản giả định", "An invented document"),
        OriginalTitle = "Văn bản giả định",
        TitleIsOurs = false,
        Author = "Người Thử",
        Published = new(Spring.ToString("yyyy-MM-dd"), Spring, Spring),
        LanguageTag = "vi",
        File = "invented.txt",
        Sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        FigureCount = 31,
        NameCount = 1234,
        Href = $"{Root}{Say("nguon", "sources")}/van-ban-1/",
    };

    private Figure Average(string year, decimal value) =>
        Figure($"average-{year}", "Số tiêu chí bình quân mỗi xã", "Criteria met, average per commune", value, "criteria-per-commune", year, 2);

    private Promise Promise(string id, string vi, string en, decimal result, decimal? target, string unit, Verdict verdict) => new(
        id, Say(vi, en),
        Figure($"{id}-target", vi, en, target, unit, kind: FigureKind.Target, missing: target is null ? MissingReason.DocumentSilent : null),
        Figure($"{id}-result", vi, en, result, unit, kind: FigureKind.Expected), verdict);

    private Breakdown Stars(string period, decimal total, decimal? five, decimal four, decimal three) => new(
        Period(period),
        Figure($"stars-{period}", "Sản phẩm OCOP", "OCOP products", total, period: period),
        [.. five is { } some ? [Part("stars-5", 1, "5 sao", "5 stars", some, period)] : Array.Empty<Part>(), Part("stars-4", 2, "4 sao", "4 stars", four, period), Part("stars-3", 3, "3 sao", "3 stars", three, period)]);

    private Part Part(string category, int position, string vi, string en, decimal value, string period) =>
        new(category, Say(vi, en), position, Figure($"{category}-{period}", vi, en, value, period: period));

    private Part Growth(string id, int position, string vi, string en, decimal value, string unit = "percent") =>
        new(id, Say(vi, en), position, Figure($"growth-{id}", vi, en, value, unit, "2027", decimals: value == decimal.Truncate(value) ? 0 : 1));

    private Part Band(int position, string vi, string en, decimal value) =>
        new($"band-{position}", Say(vi, en), position, Figure($"band-{position}", vi, en, value, "communes"));
}
