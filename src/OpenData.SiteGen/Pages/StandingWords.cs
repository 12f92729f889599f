using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>A commune's standing in words.</summary>
internal static class StandingWords
{
    public static string Of(StandingAnswer standing, Language language)
    {
        var vietnamese = language == Language.Vi;
        var level = (standing.Level, vietnamese) switch
        {
            ("STANDARD", true) => "nông thôn mới",
            ("STANDARD", false) => "New Rural",
            ("ADVANCED", true) => "nông thôn mới nâng cao",
            ("ADVANCED", false) => "advanced New Rural",
            ("MODEL", true) => "nông thôn mới kiểu mẫu",
            ("MODEL", false) => "model New Rural",
            (null, _) => "",
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing.Level, "No such level."),
        };
        var said = (standing.Kind, vietnamese) switch
        {
            ("CERTIFIED", true) => $"đạt chuẩn {level}",
            ("CERTIFIED", false) => $"certified {level}",
            ("TARGET", true) => $"mục tiêu đạt chuẩn {level}",
            ("TARGET", false) => $"to be certified {level}",
            ("CARRIED_OVER", true) => $"mục tiêu {level} chuyển từ năm trước sang",
            ("CARRIED_OVER", false) => $"target of {level} carried over from the year before",
            ("WITH_OCOP_PRODUCTS", true) => "có sản phẩm OCOP",
            ("WITH_OCOP_PRODUCTS", false) => "has OCOP products",
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing.Kind, "No such standing."),
        };
        return standing.Year is { } year ? $"{said.Trim()}, {year}" : said.Trim();
    }
}
