using System.Text.RegularExpressions;

namespace OpenData.SiteTemplates.Formatting;

/// <summary>
/// Keeps together in large type what is read as one: a number and what it counts, a name of several words, and the Vietnamese
/// words that are written in syllables, so that no line ends in “nông” and the next begins with “thôn mới”. Dates are kept together so
/// in text of every size.
/// </summary>
internal static partial class Headlines
{
    private const char Joint = '\u00a0';

    private static readonly Remembered<string> Known = new(text => Apart().Replace(text, match => match.Value.Replace(' ', Joint)));

    /// <summary>Puts spaces that do not break where a headline must not break.</summary>
    public static string Join(string text) => Known.Of(text);

    [GeneratedRegex(
        @"(?<=(?<![0-9/–.,])[0-9]{1,3}) (?=\p{L})|(?<=\p{Lu}\p{Ll}+) (?=\p{Lu}\p{Ll})|(?<=\b(?i:năm|ngày|tháng)) (?=[0-9])| (?=–)|\b(?i:nông thôn mới|nông thôn|hợp tác xã|tiêu chí|chỉ tiêu|sản phẩm|mục tiêu"
        + "|số liệu|kết quả|bình quân|công nhận|công bố|văn bản|đề ra|nêu tên|đạt chuẩn|nâng cao|kiểu mẫu|huy động|đánh giá|chủ thể|thành phố|thị trấn|thị xã"
        + "|kinh phí|nguồn vốn|nguồn lực|bố trí|trực tiếp|cộng dồn|chứng nhận|tham gia|kết luận|không đạt|không khớp|dự kiến|truy vấn|trích dẫn|dữ liệu)\\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Apart();
}
