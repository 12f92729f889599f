using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class LocaleTests
{
    private static readonly Invented Vietnamese = new(Language.Vi);
    private static readonly Invented English = new(Language.En);

    [Theory]
    [InlineData("855/NQ-UBTVQH14", "Nghị quyết số 855/NQ-UBTVQH14", "Resolution 855/NQ-UBTVQH14")]
    [InlineData("318/QĐ-TTg", "Quyết định số 318/QĐ-TTg", "Decision 318/QĐ-TTg")]
    [InlineData("04-CTr/TU", "04-CTr/TU", "04-CTr/TU")]
    public void Says_what_a_legal_document_is(string number, string vietnamese, string english)
    {
        Locale.For(Language.Vi).LegalDocument(number).ShouldBe(vietnamese);
        Locale.For(Language.En).LegalDocument(number).ShouldBe(english);
    }

    [Theory]
    [InlineData("Ngân sách Trung ương", "ngân sách Trung ương")]
    [InlineData("OCOP", "OCOP")]
    public void Begins_a_name_inside_a_sentence_with_a_small_letter(string name, string inside) => Locale.Inside(name).ShouldBe(inside);

    [Fact]
    public void Counts_one_in_the_singular()
    {
        Locale.For(Language.En).ValueWithUnit(English.Figure("a", "", "", 1)).ShouldBe("1 product");
        Locale.For(Language.Vi).ValueWithUnit(Vietnamese.Figure("a", "", "", 1)).ShouldBe("1 sản phẩm");
    }

    [Theory]
    [InlineData(Qualifier.Exact, "43", "43")]
    [InlineData(Qualifier.About, "khoảng 43", "about 43")]
    [InlineData(Qualifier.AtLeast, "ít nhất 43", "at least 43")]
    [InlineData(Qualifier.MoreThan, "hơn 43", "more than 43")]
    [InlineData(Qualifier.AtMost, "nhiều nhất 43", "at most 43")]
    public void Keeps_the_documents_reservation(Qualifier qualifier, string vietnamese, string english)
    {
        Locale.For(Language.Vi).Value(Vietnamese.Figure("a", "", "", 43, qualifier: qualifier)).ShouldBe(vietnamese);
        Locale.For(Language.En).Value(English.Figure("a", "", "", 43, qualifier: qualifier)).ShouldBe(english);
    }

    [Theory]
    [InlineData(MissingReason.NotPublished, "chưa công bố", "not published")]
    [InlineData(MissingReason.NotApplicable, "không áp dụng", "not applicable")]
    [InlineData(MissingReason.AwaitingDecision, "chờ quyết định", "awaiting a decision")]
    [InlineData(MissingReason.DocumentSilent, "văn bản không nêu", "not stated")]
    public void Says_why_a_figure_is_missing(MissingReason reason, string vietnamese, string english)
    {
        Locale.For(Language.Vi).ValueWithUnit(Vietnamese.Figure("a", "", "", null, missing: reason)).ShouldBe(vietnamese);
        Locale.For(Language.En).ValueWithUnit(English.Figure("a", "", "", null, missing: reason)).ShouldBe(english);
    }

    [Theory]
    [InlineData("products", "218", "218 sản phẩm")]
    [InlineData("percent", "69.5", "69,5%")]
    [InlineData("dong", "9722000000000", "9.722 tỷ đồng")]
    public void Writes_the_unit_once(string unit, string value, string expected)
    {
        var figure = Vietnamese.Figure("a", "", "", decimal.Parse(value), unit, decimals: value.Contains('.') ? 1 : 0);

        Locale.For(Language.Vi).ValueWithUnit(figure).ShouldBe(expected);
    }

    [Theory]
    [InlineData(StandingKind.Certified, NewRuralLevel.Standard, 2020, "đạt chuẩn nông thôn mới, 2020", "certified New Rural, 2020")]
    [InlineData(StandingKind.Target, NewRuralLevel.Advanced, 2023, "mục tiêu đạt chuẩn nông thôn mới nâng cao, 2023", "to be certified advanced New Rural, 2023")]
    [InlineData(StandingKind.WithOcopProducts, null, null, "có sản phẩm OCOP", "has OCOP products")]
    public void Says_a_standing_in_both_languages(StandingKind kind, NewRuralLevel? level, int? year, string vietnamese, string english)
    {
        Locale.For(Language.Vi).Standing(new Standing(kind, level, year)).ShouldBe(vietnamese);
        Locale.For(Language.En).Standing(new Standing(kind, level, year)).ShouldBe(english);
    }
}
