namespace OpenData.Api.Serving;

/// <summary>The words of the plain page in one language.</summary>
internal sealed record FrontPageTexts(
    string Language, string OtherLanguage, string OtherName, string Lead, string Reading, string Figures, string Documents, string Version, string Licence,
    string Ask, string Query, string Variables, string Answer, string Table, string Spreadsheet, string Send, string Examples, string ShowQuery, string Change, string Explorer)
{
    /// <summary>Vietnamese.</summary>
    public static FrontPageTexts Vietnamese { get; } = new(
        "vi", "en", "English",
        "Giao diện dữ liệu mở (GraphQL). Mỗi con số chỉ cách văn bản và đoạn văn nêu nó một bước.",
        "Mọi kiểu, trường và tham số đều có mô tả trong <a href=\"/schema.graphql\">lược đồ</a>; những câu hỏi thường gặp có sẵn <a href=\"/q/\">đường dẫn ổn định</a>; câu trả lời nào cũng kèm phiên bản dữ liệu và các văn bản để trích dẫn.",
        "Số liệu", "Văn bản", "Phiên bản", "Giấy phép",
        "Hỏi dữ liệu", "Câu hỏi (GraphQL)", "Biến (JSON, có thể để trống)", "Trả lời dưới dạng", "Bảng (CSV)", "Bảng tính (Excel, XLSX)", "Gửi câu hỏi",
        "Mười câu hỏi mẫu", "Xem câu hỏi viết bằng GraphQL", "Sửa câu hỏi này", "Mở công cụ soạn câu hỏi (GraphiQL, cần JavaScript)");

    /// <summary>English.</summary>
    public static FrontPageTexts English { get; } = new(
        "en", "vi", "Tiếng Việt",
        "The open data interface (GraphQL). Every figure is one step from the document and paragraph that says it.",
        "Every type, field and argument is described in the <a href=\"/schema.graphql\">schema</a>; frequent questions have <a href=\"/q/?lang=en\">lasting links</a>; every answer names the version of the data and the documents to cite.",
        "Figures", "Documents", "Version", "Licence",
        "Ask the data", "Query (GraphQL)", "Variables (JSON, may stay empty)", "Answer as", "Table (CSV)", "Spreadsheet (Excel, XLSX)", "Send the query",
        "Ten example queries", "See the query as GraphQL", "Change this query", "Open the query editor (GraphiQL, needs JavaScript)");

    /// <summary>The words in a language.</summary>
    public static FrontPageTexts In(bool english) => english ? English : Vietnamese;
}
