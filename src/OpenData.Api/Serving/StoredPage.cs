using System.Text.Encodings.Web;
using System.Text.Unicode;
using OpenData.Api.Dataset;
using OpenData.Api.Stored;

namespace OpenData.Api.Serving;

/// <summary>The page at `/q/`, for people: every stored operation with its links and parameters. It works without script and loads nothing from elsewhere.</summary>
internal static class StoredPage
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page for this dataset.</summary>
    /// <param name="dataset">What is served.</param>
    /// <param name="english">Whether the page is in English; else it is in Vietnamese.</param>
    public static string Render(DatasetInfo dataset, bool english)
    {
        var texts = english ? StoredPageTexts.English : StoredPageTexts.Vietnamese;
        return $"""
            <!DOCTYPE html>
            <html lang="{texts.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{texts.Title} · {Html.Encode(english ? dataset.TitleEn : dataset.TitleVi)}</title>
            <link rel="stylesheet" href="/style.css">
            <link rel="icon" type="image/svg+xml" href="/icon.svg">
            <link rel="alternate" type="application/json" href="{StoredEndpoint.Root}index.json">
            </head>
            <body class="page">
            <header class="bar">
            <a class="name" href="/?lang={texts.Language}">{Html.Encode(english ? dataset.TitleEn : dataset.TitleVi)}</a>
            <a href="{StoredEndpoint.Root}?lang={texts.OtherLanguage}" lang="{texts.OtherLanguage}" hreflang="{texts.OtherLanguage}">{texts.OtherName}</a>
            </header>
            <main>
            <h1>{texts.Title}</h1>
            <p class="lead">{texts.Lead}</p>
            <p>{string.Format(null, texts.Citing, Html.Encode(dataset.Version), Html.Encode(dataset.SeedHash[..12]))}</p>
            {string.Join("\n", StoredOperations.All.Select(operation => Section(operation, english, texts)))}
            </main>
            </body>
            </html>
            """;
    }

    private static string Section(StoredOperation operation, bool english, StoredPageTexts texts) => $"""
        <h2 id="{operation.Name}">{Html.Encode(english ? operation.En : operation.Vi)}</h2>
        <p><code>{Html.Encode(operation.Address("csv", operation.Example))}</code></p>
        <ul class="links"><li><a href="{Link(operation, "csv")}">CSV</a></li><li><a href="{Link(operation, "xlsx")}">Excel</a></li><li><a href="{Link(operation, "json")}">JSON</a></li></ul>
        <dl>{string.Concat(operation.Variables.Select(variable => Parameter(variable, english, texts)))}</dl>
        <details><summary>{texts.Query}</summary><pre tabindex="0"><code>{Html.Encode(operation.Text)}</code></pre></details>
        """;

    private static string Parameter(StoredVariable variable, bool english, StoredPageTexts texts)
    {
        var remark = variable.IsRequired ? $" ({texts.Required})" : "";
        return $"<dt><code>{variable.Name}</code>{remark}</dt><dd>{Html.Encode(english ? variable.En : variable.Vi)}</dd>";
    }

    private static string Link(StoredOperation operation, string extension) => Html.Encode(operation.Address(extension, operation.Example.Replace(' ', '+')));
}
