using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Tests.Fixtures;

/// <summary>
/// Pages of an invented province. Every number, name and document here is made up for the tests and stands for nothing.
/// </summary>
public sealed partial class Invented(Language language)
{
    private static readonly DateOnly Spring = new(2031, 3, 12);

    public Figure Figure(
        string id, string vi, string en, decimal? value, string unit = "products", string period = "2030",
        int decimals = 0, FigureKind kind = FigureKind.Reported, MissingReason? missing = null,
        Qualifier qualifier = Qualifier.Exact, string? formula = null, IReadOnlyList<Figure>? inputs = null) => new()
    {
        Id = id,
        Label = Say(vi, en),
        Value = value,
        Decimals = decimals,
        Missing = missing,
        Unit = Unit(unit),
        Period = Period(period),
        Qualifier = qualifier,
        Kind = kind,
        Marks = inputs is null ? [Mark(id)] : [.. inputs.SelectMany(input => input.Marks)],
        Formula = formula,
        Inputs = inputs ?? [],
    };

    public static Period Period(string text) => text switch
    {
        { Length: 4 } => new(text, new(Year(text), 1, 1), new(Year(text), 12, 31)),
        { Length: 9 } => new(text, new(Year(text), 1, 1), new(Year(text[5..]), 12, 31)),
        { Length: 15 } => new(text, Month(text[..7]), Month(text[8..]).AddMonths(1).AddDays(-1)),
        _ => new(text, DateOnly.ParseExact(text, "yyyy-MM-dd"), DateOnly.ParseExact(text, "yyyy-MM-dd")),
    };

    public SourceMark Mark(string id, int number = 1) => new(
        number, $"{Root}{Say("nguon", "sources")}/van-ban-{number}/#{id}", Say("Văn bản giả định", "An invented document"), 10 + number);

    public PageFrame Frame(Section section, string vi, string en) => new()
    {
        Language = language,
        Section = section,
        Province = "Mường Thử",
        Path = Say(vi, en),
        OtherLanguagePath = Say(en, vi),
        Addresses = Addresses,
        Dataset = new(
            Say("Dữ liệu giả định", "Invented data"), "0.0.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/",
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
        Sources = [new(1, Say("Văn bản giả định", "An invented document"), null, Period("2031-03-13"), $"{Root}{Say("nguon", "sources")}/van-ban-1/")],
        Queries = [new("query Page { fact(id: \"invented\") { value } }")],
    };

    public SiteAddresses Addresses => language == Language.Vi
        ? new("/", "/ocop/", "/nong-thon-moi/", "/nguon/", "/doi-chieu/", "/assets/site.css", "/assets/icon.svg") { Promises = "/muc-tieu/" }
        : new("/en/", "/en/ocop/", "/en/new-rural/", "/en/sources/", "/en/checks/", "/assets/site.css", "/assets/icon.svg") { Promises = "/en/promises/" };

    private string Root => Say("/", "/en/");

    private string Say(string vi, string en) => language == Language.Vi ? vi : en;

    private Unit Unit(string id) => id switch
    {
        "products" => new(id, Say("sản phẩm", "products")),
        "communes" => new(id, Say("xã", "communes")),
        "villages" => new(id, Say("thôn", "villages")),
        "criteria-per-commune" => new(id, Say("tiêu chí/xã", "criteria per commune")),
        "percent" => new(id, "%"),
        "times" => new(id, Say("lần", "times")),
        _ => new(id, Say("đồng", "đồng")),
    };

    private static DateOnly Month(string text) => new(Year(text), int.Parse(text[5..]), 1);

    private static int Year(string text) => int.Parse(text[..4]);
}
