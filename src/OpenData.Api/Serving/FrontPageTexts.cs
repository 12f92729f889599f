namespace OpenData.Api.Serving;

/// <summary>The words of the front page in one language.</summary>
internal sealed record FrontPageTexts(
    string Language, string OtherLanguage, string OtherAddress, string Lead, string Figures, string Documents, string Version, string Licence,
    string Ask, string Query, string Answer, string Table, string Spreadsheet, string Send, string Examples, string Try, string Reading)
{
    /// <summary>Vietnamese.</summary>
    public static FrontPageTexts Vietnamese { get; } = new(
        "vi", "English", "/?lang=en",
        "Giao diện dữ liệu mở (GraphQL). Mỗi con số chỉ cách văn bản và đoạn văn nêu nó một bước.",
        "Số liệu", "Văn bản", "Phiên bản", "Giấy phép",
        "Hỏi dữ liệu", "Câu hỏi", "Trả lời", "Bảng (CSV)", "Bảng tính (Excel)", "Gửi", "Câu hỏi mẫu", "Sửa câu hỏi này",
        "Mọi kiểu, trường và tham số đều có mô tả trong <a href=\"/schema.graphql\">lược đồ</a>; câu trả lời nào cũng kèm phiên bản dữ liệu và các văn bản để trích dẫn.");

    /// <summary>English.</summary>
    public static FrontPageTexts English { get; } = new(
        "en", "Tiếng Việt", "/",
        "The open data interface (GraphQL). Every figure is one step from the document and paragraph that says it.",
        "Figures", "Documents", "Version", "Licence",
        "Ask the data", "Query", "Answer", "Table (CSV)", "Spreadsheet (Excel)", "Send", "Example queries", "Change this query",
        "Every type, field and argument is described in the <a href=\"/schema.graphql\">schema</a>; every answer names the version of the data and the documents to cite.");
}
