using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>Answers made up for tests: they stand for nothing.</summary>
internal static class Made
{
    public static readonly PlaceAnswer Province = new("p", "PROVINCE", "Mường Thử", "tỉnh Mường Thử");

    public static readonly Edition Edition = new(
        Language.Vi, Province, new DatasetStamp("Dữ liệu", "0.0.0", "CC BY 4.0", "https://example.test/", "00"), ["s1", "s2"]);

    public static Period Year(int year) => new($"{year}", new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Figures of a page on which these are derived.</summary>
    public static PageFigures Figures(params DerivedAnswer[] derived) => new(Edition, derived);

    public static CitationAnswer Citation(string source, int paragraph = 1) =>
        new(paragraph, "in", new CitedSourceAnswer(source, $"Văn bản {source}", null, Year(2031)));

    public static FactAnswer Fact(
        string id, decimal? value, string source = "s1", int year = 2030, CategoryAnswer? category = null, string indicator = "i",
        FigureKind kind = FigureKind.Reported) =>
        new(id, kind, value, value is null ? MissingReason.NotPublished : null, Qualifier.Exact, null, null,
            Year(year), new FactIndicatorAnswer(indicator, "Sản phẩm", new UnitAnswer("products", "sản phẩm")),
            category, kind == FigureKind.Derived ? null : Citation(source));
}
