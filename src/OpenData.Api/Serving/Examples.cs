using OpenData.GraphQL.Language;

namespace OpenData.Api.Serving;

/// <summary>Queries to try, in both languages. A test asks each of them.</summary>
internal static class Examples
{
    /// <summary>The examples: what each asks, in Vietnamese and English, whether its answer is one table, and the query; `$L` stands for the language.</summary>
    private static readonly (string Vi, string En, bool IsTable, string Query)[] All =
    [
        ("Có bao nhiêu sản phẩm OCOP, văn bản nào nói?", "How many OCOP products are there, and which paper says so?", true,
            """{ facts(where: { indicatorId: { eq: "ocop-products" }, kind: { eq: REPORTED }, value: { neq: null } }, order: [{ periodTo: DESC }]) { nodes { value category { name(lang: $L) } period { text } citation { paragraph printed source { title(lang: $L) } } } } }"""),
        ("Hứa gì, làm được gì?", "What was promised, and what became of it?", true,
            "{ targets { target { value indicator { name(lang: $L) } period { text } } result { value kind } verdict } }"),
        ("Văn bản nào cộng không khớp?", "What does not add up?", true,
            "{ checks(where: { outcome: { eq: DOES_NOT_HOLD } }) { nodes { title(lang: $L) expected computed difference explanation(lang: $L) } } }"),
        ("Những xã nào đạt chuẩn nông thôn mới?", "Which communes are named as certified New Rural?", true,
            "{ standings(where: { kind: { eq: CERTIFIED } }) { nodes { place { fullName(lang: $L) district { name(lang: $L) } } level year citation { paragraph source { title(lang: $L) } } } } }"),
        ("Sản phẩm nào được xếp mấy sao, ai làm ra?", "Which products have how many stars, and who makes them?", true,
            "{ ratings(order: [{ stars: DESC }]) { nodes { stars date { text } product { name(lang: $L) producer { name(lang: $L) place { fullName(lang: $L) } } } decision { number } } } }"),
        ("Xã cũ nay thuộc xã nào?", "What became of a former commune?", false,
            """{ search(text: "hao nghia", first: 1) { name(lang: $L) node { ... on Place { validTo successors { date to { fullName(lang: $L) } decision { number } } } } } }"""),
        ("Các huyện và xã ngày 31/12/2023", "Districts and communes on 31 December 2023", false,
            """{ districts(on: "2023-12-31") { fullName(lang: $L) children(on: "2023-12-31") { fullName(lang: $L) } } }"""),
        ("Mỗi văn bản cho những số liệu gì, ở đoạn nào?", "What does each document say, paragraph by paragraph?", false,
            "{ sources { nodes { title(lang: $L) published { text } paragraphs { number facts { value indicator { name(lang: $L) } } } } } }"),
        ("Cuối năm 2021 đã biết những gì?", "What was known at the end of 2021?", true,
            """{ facts(knownOn: "2021-12-31", where: { shown: { eq: true }, value: { neq: null } }) { nodes { value indicator { name(lang: $L) } period { text } knownFrom } } }"""),
        ("Những số liệu chưa ai công bố", "What nobody has published", true,
            "{ facts(where: { value: { eq: null } }) { nodes { missing indicator { name(lang: $L) } category { name(lang: $L) } period { text } note(lang: $L) } } }"),
    ];

    /// <summary>The examples in a language, each query laid out to be read.</summary>
    public static IEnumerable<(string Question, bool IsTable, string Query)> In(bool english) => All.Select(example => (
        english ? example.En : example.Vi,
        example.IsTable,
        Printer.Print(Parser.Parse(example.Query.Replace("$L", english ? "EN" : "VI", StringComparison.Ordinal)).Node!)));
}
