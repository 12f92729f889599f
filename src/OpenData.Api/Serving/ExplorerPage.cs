using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OpenData.Api.Dataset;

namespace OpenData.Api.Serving;

/// <summary>The page that holds GraphiQL: the product's own bar, the examples as data, and the script of the bundle.</summary>
/// <param name="dataset">What is served.</param>
/// <param name="bundle">The files of GraphiQL.</param>
internal sealed class ExplorerPage(DatasetInfo dataset, ExplorerBundle bundle)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    // Escapes what would end a script element.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// What the page may do: run the bundle and ask this API. The editor writes style sheets while it runs, so those that carry
    /// <paramref name="nonce"/> are allowed; and it places its lines by style attributes in the HTML it writes, which cannot carry
    /// one. Scripts have no such exception.
    /// </summary>
    public static string Policy(string nonce) =>
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self' data:; "
        + $"style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The page in a language.</summary>
    /// <param name="english">Whether the page is in English; else it is in Vietnamese.</param>
    /// <param name="nonce">The random word that the style sheets of the editor carry, new for each answer.</param>
    public string Render(bool english, string nonce)
    {
        var (frame, texts) = (FrontPageTexts.In(english), ExplorerTexts.In(english));
        var title = Html.Encode(english ? dataset.TitleEn : dataset.TitleVi);
        return $"""
            <!DOCTYPE html>
            <html lang="{frame.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>GraphQL · {title}</title>
            <link rel="stylesheet" href="/style.css">
            <link rel="icon" type="image/svg+xml" href="/icon.svg">
            <link rel="stylesheet" href="{ExplorerBundle.Path}/{bundle.Style}">
            <script type="application/json" id="page">{Data(frame, texts, Examples.In(english))}</script>
            <script type="module" nonce="{nonce}" src="{ExplorerBundle.Path}/{bundle.Script}"></script>
            </head>
            <body class="explorer">
            <header class="bar">
            <a class="name" href="/?lang={frame.Language}">{title}</a>
            <a href="/?lang={frame.Language}">{texts.Guide}</a>
            <a href="/q/?lang={frame.Language}">{texts.Links}</a>
            <a href="/schema.graphql">{texts.Schema}</a>
            <a href="{ApiApplication.GraphQLPath}?lang={frame.OtherLanguage}" lang="{frame.OtherLanguage}" hreflang="{frame.OtherLanguage}">{frame.OtherName}</a>
            </header>
            <main id="explorer"><noscript><p><a href="/?lang={frame.Language}#ask">{texts.NoScript}</a></p></noscript></main>
            </body>
            </html>
            """;
    }

    private static string Data(FrontPageTexts frame, ExplorerTexts texts, IReadOnlyList<Example> examples) => JsonSerializer.Serialize(
        new
        {
            frame.Language,
            Endpoint = ApiApplication.GraphQLPath,
            Texts = texts,
            Formats = new object[] { new { Format = "csv", Name = "CSV" }, new { Format = "xlsx", Name = "Excel" } },
            Examples = examples,
        },
        Json);
}
