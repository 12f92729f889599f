namespace OpenData.Api.Exports;

/// <summary>Writes a table to the client, page by page.</summary>
internal abstract class TableFile(TablePlan plan, TableAbout about) : IDisposable
{
    private readonly SortedDictionary<string, CitedDocument> documents = new(StringComparer.Ordinal);

    /// <summary>The writer of a format.</summary>
    public static TableFile Of(TableFormat format, TablePlan plan, TableAbout about, Stream output) =>
        format == TableFormat.Xlsx ? new XlsxFile(plan, about, output)
        : new CsvFile(format == TableFormat.CsvExcel ? CsvFormat.Excel : CsvFormat.Exact, plan, about, output);

    /// <summary>What the table is made of.</summary>
    protected TablePlan Plan => plan;

    /// <summary>What the file says of itself.</summary>
    protected TableAbout About => about;

    /// <summary>The documents that the pages came from, so far.</summary>
    protected IReadOnlyCollection<CitedDocument> Documents => documents.Values;

    /// <summary>Writes the header, and the rows of the first page.</summary>
    public async Task Begin(TablePage page, CancellationToken cancellation)
    {
        await WriteHeader(page, cancellation);
        await Write(page, cancellation);
    }

    /// <summary>Writes the rows of a page.</summary>
    public Task Write(TablePage page, CancellationToken cancellation)
    {
        foreach (var document in page.Citations.Select(CitedDocument.Of)) documents[document.Id] = document;
        return WriteRows(page, cancellation);
    }

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Ends the file.</summary>
    public abstract Task End(CancellationToken cancellation);

    /// <summary>Writes what stands above the rows; the first page is there to be looked at.</summary>
    protected abstract Task WriteHeader(TablePage first, CancellationToken cancellation);

    /// <summary>Writes the rows of a page.</summary>
    protected abstract Task WriteRows(TablePage page, CancellationToken cancellation);
}
