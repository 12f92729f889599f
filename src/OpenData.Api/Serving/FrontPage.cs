using System.Text.Encodings.Web;
using System.Text.Unicode;
using OpenData.Api.Dataset;
using OpenData.Api.Schema.Dataset;

namespace OpenData.Api.Serving;

/// <summary>The page at `/`, for people: what this is, and queries to try. It works without script and loads nothing from elsewhere.</summary>
internal static class FrontPage
{
    /// <summary>The only style sheet of the page.</summary>
    public const string Style = """
        :root { color-scheme: light dark; --ink: #1c2430; --paper: #fbfaf7; --indigo: #2b3a80; --line: #d9d6cd; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e0; --paper: #14181f; --indigo: #a9b8ff; --line: #3a4150; } }
        body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
               font: 1.0625rem/1.65 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
        h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
        a { color: var(--indigo); } p.lead { font-size: 1.15rem; }
        pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); border-radius: .4rem; font-size: .9rem; line-height: 1.5; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
        dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
        """;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page for this dataset.</summary>
    public static string Render(DatasetInfo dataset, DatasetCounts counts, string language) => language == "en"
        ? Page("en", dataset.TitleEn, "The open data interface (GraphQL). Every figure is one step from the document and paragraph that says it.",
            ("Figures", counts.Facts), ("Documents", counts.Sources), "Version", "Licence", "Tiếng Việt", "/", dataset, English)
        : Page("vi", dataset.TitleVi, "Giao diện dữ liệu mở (GraphQL). Mỗi con số chỉ cách văn bản và đoạn văn nêu nó một bước.",
            ("Số liệu", counts.Facts), ("Văn bản", counts.Sources), "Phiên bản", "Giấy phép", "English", "/?lang=en", dataset, Vietnamese);

    private static string Page(
        string language, string title, string lead, (string Name, int Count) facts, (string Name, int Count) sources,
        string version, string licence, string otherLanguage, string otherAddress, DatasetInfo dataset, string examples) => $"""
        <!DOCTYPE html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html.Encode(title)}</title>
        <link rel="stylesheet" href="/style.css">
        </head>
        <body>
        <main>
        <p><a href="{otherAddress}">{otherLanguage}</a></p>
        <h1>{Html.Encode(title)}</h1>
        <p class="lead">{lead}</p>
        <dl>
        <dt>GraphQL</dt><dd><code>/graphql</code></dd>
        <dt>{facts.Name}</dt><dd>{facts.Count}</dd>
        <dt>{sources.Name}</dt><dd>{sources.Count}</dd>
        <dt>{version}</dt><dd>{Html.Encode(dataset.Version)}</dd>
        <dt>SHA-256</dt><dd><code>{Html.Encode(dataset.SeedHash)}</code></dd>
        <dt>{licence}</dt><dd>{Licence(dataset)}</dd>
        </dl>
        {examples}
        </main>
        </body>
        </html>
        """;

    private static string Licence(DatasetInfo dataset) => dataset.LicenceUrl is { } url
        ? $"""<a href="{Html.Encode(url)}">{Html.Encode(dataset.LicenceTitle ?? dataset.LicenceName)}</a>"""
        : Html.Encode(dataset.LicenceTitle ?? dataset.LicenceName);

    private static readonly string Vietnamese = $"""
        <h2>Hỏi thử</h2>
        <p>Mọi chỉ số, với số liệu mới nhất và chỗ in trong văn bản:</p>
        {Example("{ indicators { nodes { name unit { name } facts(shown: true, last: 1) { value period { text } citation { paragraph printed source { title } } } } } }")}
        <p>Những chỗ văn bản cộng không khớp:</p>
        {Example("{ checks(where: { outcome: { eq: DOES_NOT_HOLD } }) { nodes { title expected computed difference explanation } } }")}
        <p>Các văn bản gốc:</p>
        {Example("{ sources { nodes { id title publisher published { text } sha256 } } }")}
        """;

    private static readonly string English = $"""
        <h2>Try it</h2>
        <p>Every indicator, with its latest figure and where it is printed:</p>
        {Example("{ indicators { nodes { name(lang: EN) unit { name(lang: EN) } facts(shown: true, last: 1) { value period { text } citation { paragraph printed source { title(lang: EN) } } } } } }")}
        <p>What does not add up:</p>
        {Example("{ checks(where: { outcome: { eq: DOES_NOT_HOLD } }) { nodes { title(lang: EN) expected computed difference explanation(lang: EN) } } }")}
        <p>The documents:</p>
        {Example("{ sources { nodes { id title(lang: EN) publisher published { text } sha256 } } }")}
        """;

    private static string Example(string query) => $"""
        <pre><code>{Html.Encode(query)}</code></pre>
        <p><a href="/graphql?query={UrlEncoder.Default.Encode(query)}">JSON</a></p>
        """;
}
