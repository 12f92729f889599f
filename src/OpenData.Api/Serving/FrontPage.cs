using System.Text.Encodings.Web;
using System.Text.Unicode;
using OpenData.Api.Dataset;
using OpenData.Api.Schema.Dataset;

namespace OpenData.Api.Serving;

/// <summary>The plain page for people: what this is, a form to ask with, and queries to try. It works without script and loads nothing from elsewhere.</summary>
/// <param name="dataset">What is served.</param>
/// <param name="counts">How much of it there is.</param>
/// <param name="hasExplorer">Whether the page can lead to GraphiQL.</param>
internal sealed class FrontPage(DatasetInfo dataset, DatasetCounts counts, bool hasExplorer)
{
    /// <summary>What the page may do: show its own style sheet and send its own form.</summary>
    public const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page in a language.</summary>
    /// <param name="english">Whether the page is in English; else it is in Vietnamese.</param>
    /// <param name="path">Where the page is shown, for the link to the other language.</param>
    /// <param name="query">The query that the form shows; null for the first example.</param>
    /// <param name="variables">The variables that the form shows.</param>
    public string Render(bool english, string path, string? query, string? variables)
    {
        var texts = FrontPageTexts.In(english);
        var examples = Examples.In(english);
        var title = Html.Encode(english ? dataset.TitleEn : dataset.TitleVi);
        return $"""
            <!DOCTYPE html>
            <html lang="{texts.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <link rel="stylesheet" href="/style.css">
            <link rel="icon" type="image/svg+xml" href="/icon.svg">
            </head>
            <body class="page">
            <header class="bar">
            <a class="name" href="/?lang={texts.Language}">{title}</a>
            <a href="{path}?lang={texts.OtherLanguage}" lang="{texts.OtherLanguage}" hreflang="{texts.OtherLanguage}">{texts.OtherName}</a>
            </header>
            <main>
            <h1>{texts.Lead}</h1>
            <dl>
            <dt>GraphQL</dt><dd><code>{ApiApplication.GraphQLPath}</code></dd>
            <dt>{texts.Figures}</dt><dd>{counts.Facts}</dd>
            <dt>{texts.Documents}</dt><dd>{counts.Sources}</dd>
            <dt>{texts.Version}</dt><dd>{Html.Encode(dataset.Version)}</dd>
            <dt>SHA-256</dt><dd><code>{Html.Encode(dataset.SeedHash)}</code></dd>
            <dt>{texts.Licence}</dt><dd>{Licence()}</dd>
            </dl>
            <p>{texts.Reading}</p>
            <h2 id="ask">{texts.Ask}</h2>
            {(hasExplorer ? $"""<p><a href="{ApiApplication.GraphQLPath}?lang={texts.Language}">{texts.Explorer}</a></p>""" : "")}
            {Form(texts, query ?? examples[0].Query, variables ?? "")}
            <h2 id="examples">{texts.Examples}</h2>
            {string.Join("\n", examples.Select(example => Show(texts, example)))}
            </main>
            </body>
            </html>
            """;
    }

    private static string Form(FrontPageTexts texts, string query, string variables) => $"""
        <form action="{ApiApplication.GraphQLPath}" method="get">
        <label for="query">{texts.Query}</label>
        <textarea id="query" name="query" rows="14" spellcheck="false">{Html.Encode(query)}</textarea>
        <label for="variables">{texts.Variables}</label>
        <textarea id="variables" name="variables" rows="2" spellcheck="false">{Html.Encode(variables)}</textarea>
        <label for="format">{texts.Answer}</label>
        <select id="format" name="format"><option value="json">JSON</option><option value="csv">{texts.Table}</option><option value="xlsx">{texts.Spreadsheet}</option></select>
        <button>{texts.Send}</button>
        </form>
        """;

    private static string Show(FrontPageTexts texts, Example example)
    {
        var asked = $"query={UrlEncoder.Default.Encode(example.Query)}";
        if (example.Variables.Length > 0) asked += $"&amp;variables={UrlEncoder.Default.Encode(example.Variables)}";
        var variables = example.Variables.Length > 0 ? $"""<pre tabindex="0"><code>{Html.Encode(example.Variables)}</code></pre>""" : "";
        return $"""
            <h3 id="{example.Id}">{Html.Encode(example.Question)}</h3>
            <p class="soft">{Html.Encode(example.Explanation)}</p>
            <details><summary>{texts.ShowQuery}</summary>
            <pre tabindex="0"><code>{Html.Encode(example.Query)}</code></pre>{variables}</details>
            <ul class="links">{Link("json", "JSON")}{(example.IsTable ? Link("csv", "CSV") + Link("xlsx", "Excel") : "")}<li><a href="/?lang={texts.Language}&amp;{asked}#ask">{texts.Change}</a></li></ul>
            """;

        string Link(string format, string name) => $"""<li><a href="{ApiApplication.GraphQLPath}?{asked}&amp;format={format}">{name}</a></li>""";
    }

    private string Licence() => dataset.LicenceUrl is { } url
        ? $"""<a href="{Html.Encode(url)}">{Html.Encode(dataset.LicenceTitle ?? dataset.LicenceName)}</a>"""
        : Html.Encode(dataset.LicenceTitle ?? dataset.LicenceName);
}
