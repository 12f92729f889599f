namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>A small site that keeps every rule; tests break one thing at a time.</summary>
internal static class GoodSite
{
    public static TempFolder Create() => new TempFolder()
        .Write("index.html", Page("""<h1>Trang chủ</h1><p><a href="ocop/#p2">218</a> <a href="ocop/">OCOP</a></p>"""))
        .Write("ocop/index.html", Page("""<h1>OCOP</h1><p id="p2">218 sản phẩm</p><p><a href="../">Về đầu</a></p>""", "../"))
        .Write("404.html", Page("""<h1>Không có trang này</h1><p><a href="/">Trang chủ</a></p>""", "/"))
        .Write("assets/site.css", "main { color: #123; background: url(data:image/png;base64,AA==) }");

    public static string Page(string main, string root = "", string head = "") =>
        $"""
        <!DOCTYPE html>
        <html lang="vi">
        <head><meta charset="utf-8"><title>Bắc Kạn</title><meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="{root}assets/site.css">{head}</head>
        <body><main>{main}</main></body>
        </html>

        """;
}
