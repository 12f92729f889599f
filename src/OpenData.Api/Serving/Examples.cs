using OpenData.GraphQL.Language;

namespace OpenData.Api.Serving;

/// <summary>Ten questions that a journalist may have, with the query for each, in both languages. A test asks each of them.</summary>
internal static class Examples
{
    private static readonly (string Id, string Vi, string En, string AboutVi, string AboutEn, bool IsTable, string Query, string Variables)[] All =
    [
        ("ocop-products", "Có bao nhiêu sản phẩm OCOP, văn bản nào nói?", "How many OCOP products are there, and which document says so?",
            "Con số mới nhất đứng đầu; mỗi con số kèm đoạn văn và nguyên văn đã in.", "The latest figure comes first; each with its paragraph and the words as printed.", true,
            """query OcopProducts { facts(where: { indicatorId: { eq: "ocop-products" }, kind: { eq: REPORTED }, value: { neq: null } }, order: [{ periodTo: DESC }]) { nodes { value category { name(lang: $L) } period { text } citation { paragraph printed source { title(lang: $L) } } } } }""", ""),
        ("five-stars", "Sản phẩm nào đạt 5 sao, ai làm ra, ở đâu?", "Which products have five stars, who makes them, and where?",
            "Đổi số 5 thành 4 để xem các sản phẩm 4 sao.", "Change the 5 to 4 for the products with four stars.", true,
            "query FiveStars { ratings(where: { stars: { eq: 5 } }) { nodes { stars level date { text } product { name(lang: $L) producer { name(lang: $L) place { fullName(lang: $L) district { name(lang: $L) } } } } citation { paragraph printed source { title(lang: $L) } } } } }", ""),
        ("missed-targets", "Những mục tiêu nào không đạt?", "Which targets were missed?",
            "Mục tiêu bên cạnh kết quả. Bỏ điều kiện verdict để xem mọi mục tiêu, kể cả những mục tiêu chưa ai công bố kết quả.", "The target beside its result. Without the condition on verdict you see every target, also those whose result nobody has published.", true,
            "query MissedTargets { targets(verdict: MISSED) { target { indicator { name(lang: $L) } value period { text } citation { paragraph source { title(lang: $L) } } } result { value kind } verdict } }", ""),
        ("communes-by-district", "Mỗi huyện có những xã nào được nêu tên là đạt chuẩn nông thôn mới?", "Which communes of each district are named as certified New Rural?",
            "Xếp theo huyện; validTo cho biết xã nào đã sáp nhập.", "By district; validTo tells which commune has been merged since.", true,
            "query CommunesByDistrict { standings(where: { kind: { eq: CERTIFIED } }, order: [{ place: { parent: { nameVi: ASC } } }]) { nodes { place { district { name(lang: $L) } fullName(lang: $L) validTo } level year citation { paragraph source { title(lang: $L) } } } } }", ""),
        ("poverty", "Tỷ lệ hộ nghèo thay đổi thế nào?", "How has the poverty rate changed?",
            "Đơn vị nằm ở chỉ tiêu; mỗi năm một dòng.", "The unit stands with the indicator; one row a year.", true,
            """query Poverty { facts(where: { indicatorId: { eq: "poverty-rate" } }, order: [{ periodFrom: ASC }]) { nodes { period { text } value indicator { unit { name(lang: $L) } } place { fullName(lang: $L) } citation { paragraph printed source { title(lang: $L) } } } } }""", ""),
        ("funds", "Bao nhiêu tiền, từ nguồn nào?", "How much money, and from where?",
            "Tiền tính bằng đồng. Nguồn vốn được nêu tên mà không có số thì value trống, missing nói lý do.", "Money is in đồng. Where a source of funds is named without a number, value is empty and missing gives the reason.", true,
            "query Funds { facts(where: { indicator: { measure: { eq: MONEY } } }, order: [{ indicatorId: ASC }, { value: DESC }]) { nodes { indicator { name(lang: $L) } category { name(lang: $L) } value qualifier missing period { text } citation { paragraph printed source { title(lang: $L) } } } } }", ""),
        ("contradictions", "Chỗ nào các văn bản nói không khớp?", "Where do the documents not add up?",
            "Con số trong văn bản bên cạnh con số tính lại, kèm lời giải thích.", "The figure of the document beside the one computed again, with an explanation.", true,
            "query Contradictions { checks(where: { outcome: { eq: DOES_NOT_HOLD } }) { nodes { title(lang: $L) expected computed difference explanation(lang: $L) left { citation { paragraph printed source { title(lang: $L) } } } } } }", ""),
        ("known-on", "Đến một ngày nào đó, người ta đã biết những gì?", "What was known on a given day?",
            "Đổi ngày ở ô Variables: chỉ văn bản đã công bố đến ngày ấy được tính.", "Change the day under Variables: only documents published by then count.", true,
            "query KnownOn($day: Date!) { facts(knownOn: $day, where: { shown: { eq: true }, value: { neq: null } }) { nodes { indicator { name(lang: $L) } category { name(lang: $L) } value kind period { text } knownFrom } } }", """{ "day": "2021-12-31" }"""),
        ("former-commune", "Xã cũ nay thuộc xã nào?", "What became of a former commune?",
            "Gõ tên không cần dấu; successors là xã mới, theo nghị quyết nào.", "Type the name without diacritics if you like; successors are the new communes, with the resolution.", false,
            """query FormerCommune { search(text: "hao nghia", first: 1) { name(lang: $L) node { ... on Place { validTo successors { date to { fullName(lang: $L) } decision { number } } } } } }""", ""),
        ("not-published", "Những con số nào chưa ai công bố?", "Which figures has nobody published?",
            "missing là lý do: chưa công bố, chờ quyết định, hay văn bản không nói.", "missing is the reason: not published, awaiting a decision, or the document is silent.", true,
            "query NotPublished { facts(where: { value: { eq: null } }) { nodes { indicator { name(lang: $L) } category { name(lang: $L) } period { text } missing note(lang: $L) } } }", ""),
    ];

    /// <summary>The examples in a language.</summary>
    public static IReadOnlyList<Example> In(bool english) => [.. All.Select(example => new Example(
        example.Id,
        english ? example.En : example.Vi,
        english ? example.AboutEn : example.AboutVi,
        Printer.Print(Parser.Parse(example.Query.Replace("$L", english ? "EN" : "VI", StringComparison.Ordinal)).Node!).TrimEnd(),
        example.Variables,
        example.IsTable))];
}
