using System.Text.Json;
using OpenData.Api.Dataset;

namespace OpenData.Api.Exports;

/// <summary>Writes a table to the client, page by page.</summary>
internal sealed class TableFile(CsvFormat format, TablePlan plan, DatasetInfo dataset, HttpResponse response)
{
    private readonly CsvWriter csv = new(format);
    private readonly SortedDictionary<string, string> documents = new(StringComparer.Ordinal);

    /// <summary>Writes headers: those of HTTP, which name the licence also where the file does not, and that of the table.</summary>
    public Task Begin(CancellationToken cancellation)
    {
        response.ContentType = "text/csv; charset=utf-8; header=present";
        response.Headers.ContentDisposition = $"inline; filename=\"{plan.RowsPath?[0] ?? "table"}.csv\"";
        response.Headers.Vary = "Accept";
        if (dataset.LicenceUrl is { } licence) response.Headers.Link = $"<{licence}>; rel=\"license\"";
        csv.Begin(plan.Columns.Select(column => column.Header));
        return Flush(cancellation);
    }

    /// <summary>Writes the rows of a page.</summary>
    public Task Write(TablePage page, CancellationToken cancellation)
    {
        foreach (var row in page.Rows)
        {
            foreach (var column in plan.Columns) csv.Cell(TablePage.Value(column.IsOfRow ? row : page.Data, column.Path));
            csv.EndLine();
        }

        foreach (var document in page.Citations) documents[Text(document, "id")] = Describe(document);
        return Flush(cancellation);
    }

    /// <summary>Ends the table; for a spreadsheet with what to cite: the dataset, its licence, and the documents.</summary>
    public Task End(CancellationToken cancellation)
    {
        if (!format.EndsWithLicence) return Task.CompletedTask;

        csv.EndLine();
        Line($"{dataset.TitleVi} / {dataset.TitleEn}, {dataset.Version}, {dataset.LicenceName} {dataset.LicenceUrl}");
        foreach (var document in documents.Values) Line(document);
        return Flush(cancellation);
    }

    private void Line(string text)
    {
        csv.Cell(text);
        csv.EndLine();
    }

    private Task Flush(CancellationToken cancellation) => response.Body.WriteAsync(csv.Take(), cancellation).AsTask();

    private static string Describe(JsonElement document) =>
        string.Join(", ", new[] { Text(document, "title"), Text(document, "publisher"), Text(document, "published"), Text(document, "url") }.Where(part => part.Length > 0));

    private static string Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
}
