using System.Text.Encodings.Web;
using System.Text.Unicode;
using OpenData.Api.Dataset;
using OpenData.Api.Schema.Dataset;

namespace OpenData.Api.Serving;

/// <summary>The page at `/`, for people: what this is, a form to ask with, and queries to try. It works without script and loads nothing from elsewhere.</summary>
internal static class FrontPage
{
    /// <summary>What the page may do: show its own style sheet and send its own form.</summary>
    public const string Policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The only style sheet of the page.</summary>
    public const string Style = """
        :root { color-scheme: light dark; --ink: #1c2430; --paper: #fbfaf7; --indigo: #2b3a80; --line: #8a8678; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e0; --paper: #14181f; --indigo: #a9b8ff; --line: #7a8294; } }
        body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
               font: 1.0625rem/1.65 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
        h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 .5rem; } h2 { font-size: 1.3rem; margin: 2.75rem 0 .5rem; }
        h3 { font-size: 1.05rem; margin: 2rem 0 .25rem; } a { color: var(--indigo); } p.lead { font-size: 1.15rem; }
        pre, textarea { border: 1px solid var(--line); border-radius: .4rem; padding: 1rem; font: .9rem/1.5 ui-monospace, monospace; }
        pre { overflow-x: auto; } textarea { box-sizing: border-box; width: 100%; background: inherit; color: inherit; }
        select, button { font: inherit; padding: .3rem .9rem; border: 1px solid var(--line); border-radius: .4rem; background: inherit; color: inherit; }
        button { background: var(--indigo); color: var(--paper); border-color: var(--indigo); }
        :focus-visible { outline: 3px solid var(--indigo); outline-offset: 2px; }
        label { display: block; margin: .5rem 0; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
        dt { opacity: .8; } dd { margin: 0; overflow-wrap: anywhere; } ul.links { list-style: none; padding: 0; display: flex; gap: 1.25rem; flex-wrap: wrap; }
        """;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page for this dataset.</summary>
    /// <param name="dataset">What is served.</param>
    /// <param name="counts">How much of it there is.</param>
    /// <param name="english">Whether the page is in English; else it is in Vietnamese.</param>
    /// <param name="query">The query that the form shows; null for the first example.</param>
    public static string Render(DatasetInfo dataset, DatasetCounts counts, bool english, string? query)
    {
        var texts = english ? FrontPageTexts.English : FrontPageTexts.Vietnamese;
        var examples = Examples.In(english).ToList();
        var title = Html.Encode(english ? dataset.TitleEn : dataset.TitleVi);
        return $"""
            <!DOCTYPE html>
            <html lang="{texts.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="/style.css">
            </head>
            <body>
            <main>
            <p><a href="{texts.OtherAddress}">{texts.OtherLanguage}</a></p>
            <h1>{title}</h1>
            <p class="lead">{texts.Lead}</p>
            <dl>
            <dt>GraphQL</dt><dd><code>{ApiApplication.GraphQLPath}</code></dd>
            <dt>{texts.Figures}</dt><dd>{counts.Facts}</dd>
            <dt>{texts.Documents}</dt><dd>{counts.Sources}</dd>
            <dt>{texts.Version}</dt><dd>{Html.Encode(dataset.Version)}</dd>
            <dt>SHA-256</dt><dd><code>{Html.Encode(dataset.SeedHash)}</code></dd>
            <dt>{texts.Licence}</dt><dd>{Licence(dataset)}</dd>
            </dl>
            <p>{texts.Reading}</p>
            <h2 id="ask">{texts.Ask}</h2>
            {Form(texts, query ?? examples[0].Query)}
            <h2>{texts.Examples}</h2>
            {string.Join("\n", examples.Select(example => Example(texts, example.Question, example.IsTable, example.Query)))}
            </main>
            </body>
            </html>
            """;
    }

    private static string Form(FrontPageTexts texts, string query) => $"""
        <form action="{ApiApplication.GraphQLPath}" method="get">
        <label for="query">{texts.Query}</label>
        <textarea id="query" name="query" rows="12" spellcheck="false">{Html.Encode(query)}</textarea>
        <label>{texts.Answer} <select name="format"><option value="json">JSON</option><option value="csv">{texts.Table}</option><option value="csv-excel">{texts.Spreadsheet}</option></select></label>
        <p><button>{texts.Send}</button></p>
        </form>
        """;

    private static string Example(FrontPageTexts texts, string question, bool isTable, string query)
    {
        var asked = UrlEncoder.Default.Encode(query);
        var address = $"{ApiApplication.GraphQLPath}?query={asked}";
        var table = isTable ? $"""<li><a href="{address}&amp;format=csv">CSV</a></li><li><a href="{address}&amp;format=csv-excel">Excel</a></li>""" : "";
        return $"""
            <h3>{Html.Encode(question)}</h3>
            <pre tabindex="0"><code>{Html.Encode(query)}</code></pre>
            <ul class="links"><li><a href="{address}">JSON</a></li>{table}<li><a href="/?lang={texts.Language}&amp;query={asked}#ask">{texts.Try}</a></li></ul>
            """;
    }

    private static string Licence(DatasetInfo dataset) => dataset.LicenceUrl is { } url
        ? $"""<a href="{Html.Encode(url)}">{Html.Encode(dataset.LicenceTitle ?? dataset.LicenceName)}</a>"""
        : Html.Encode(dataset.LicenceTitle ?? dataset.LicenceName);
}
