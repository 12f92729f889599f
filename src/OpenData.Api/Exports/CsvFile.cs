namespace OpenData.Api.Exports;

/// <summary>Writes a table as comma-separated values.</summary>
internal sealed class CsvFile(CsvFormat format, TablePlan plan, TableAbout about, Stream output) : TableFile(plan, about)
{
    private readonly CsvWriter csv = new(format);

    /// <summary>Ends the table; for a spreadsheet with what to cite: the dataset, its licence, and the documents.</summary>
    public override Task End(CancellationToken cancellation)
    {
        if (!format.EndsWithLicence) return Task.CompletedTask;

        csv.EndLine();
        Line(About.Licence);
        foreach (var document in Documents) Line(document.ToString());
        return Flush(cancellation);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        // Nothing is held.
    }

    /// <inheritdoc/>
    protected override Task WriteHeader(TablePage first, CancellationToken cancellation)
    {
        csv.Begin(Plan.Columns.Select(column => column.Header));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task WriteRows(TablePage page, CancellationToken cancellation)
    {
        foreach (var row in page.Rows)
        {
            foreach (var column in Plan.Columns) csv.Cell(column.Value(page, row));
            csv.EndLine();
        }

        return Flush(cancellation);
    }

    private void Line(string text)
    {
        csv.Cell(text);
        csv.EndLine();
    }

    private async Task Flush(CancellationToken cancellation)
    {
        await output.WriteAsync(csv.Written, cancellation);
        csv.Clear();
    }
}
