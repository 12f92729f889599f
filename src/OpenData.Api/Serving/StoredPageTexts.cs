using System.Text;

namespace OpenData.Api.Serving;

/// <summary>The words of the page of stored operations in one language.</summary>
internal sealed record StoredPageTexts(
    string Language, string OtherLanguage, string OtherName, string Title, string Lead, CompositeFormat Citing, string Query, string Required)
{
    /// <summary>Vietnamese.</summary>
    public static StoredPageTexts Vietnamese { get; } = new(
        "vi", "en", "English", "Đường dẫn ổn định",
        "Mỗi mục là một câu hỏi có sẵn với địa chỉ không thay đổi: mở bằng trình duyệt, bảng tính hoặc chương trình, dưới dạng CSV, Excel hoặc JSON.",
        CompositeFormat.Parse("Để trích dẫn đúng những con số này, thêm <code>version={1}</code> vào địa chỉ (phiên bản {0}). Khi máy chủ đã có phiên bản khác, địa chỉ ấy báo lỗi 409 chứ không lặng lẽ đưa ra số khác."),
        "Câu truy vấn", "bắt buộc");

    /// <summary>English.</summary>
    public static StoredPageTexts English { get; } = new(
        "en", "vi", "Tiếng Việt", "Lasting links",
        "Each entry is a question with an address that stays: open it in a browser, a spreadsheet or a program, as CSV, Excel or JSON.",
        CompositeFormat.Parse("To cite these very figures, add <code>version={1}</code> to the address (version {0}). When the server has another version, that address answers 409 instead of quietly giving other figures."),
        "The query", "required");
}
