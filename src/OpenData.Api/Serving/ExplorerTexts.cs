namespace OpenData.Api.Serving;

/// <summary>The words around GraphiQL in one language; what GraphiQL itself says is in English.</summary>
/// <param name="Examples">The title of the panel of examples.</param>
/// <param name="Download">What stands before the formats to download.</param>
/// <param name="CopyAddress">The button that copies the address of the query.</param>
/// <param name="Copied">What it says afterwards.</param>
/// <param name="Failed">What stands before the reason why there is no table.</param>
/// <param name="Unreachable">The reason where no answer came.</param>
/// <param name="Guide">The link to the plain page.</param>
/// <param name="Links">The link to the questions with lasting addresses.</param>
/// <param name="Schema">The link to the contract.</param>
/// <param name="NoScript">What a visitor without JavaScript is told; leads to the plain page.</param>
internal sealed record ExplorerTexts(
    string Examples, string Download, string CopyAddress, string Copied, string Failed, string Unreachable, string Guide, string Links, string Schema, string NoScript)
{
    /// <summary>Vietnamese.</summary>
    public static ExplorerTexts Vietnamese { get; } = new(
        "Câu hỏi mẫu", "Tải câu trả lời:", "Sao chép địa chỉ", "Đã sao chép", "Chưa tải được:", "máy chủ không trả lời.",
        "Hướng dẫn", "Đường dẫn ổn định", "Lược đồ", "Công cụ này cần JavaScript. Trang đơn giản thì không: hỏi dữ liệu ở đây.");

    /// <summary>English.</summary>
    public static ExplorerTexts English { get; } = new(
        "Examples", "Download the answer:", "Copy the address", "Copied", "No table:", "the server does not answer.",
        "Guide", "Lasting links", "Schema", "This editor needs JavaScript. The plain page does not: ask the data there.");

    /// <summary>The words in a language.</summary>
    public static ExplorerTexts In(bool english) => english ? English : Vietnamese;
}
