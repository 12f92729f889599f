using System.IO.Compression;
using System.Text;
using System.Text.Json;
using OpenData.Api.Exports.Workbooks;

namespace OpenData.Api.Exports;

/// <summary>
/// Writes a table as a workbook: a sheet with the rows, and one that says where they come from. The rows go out as they
/// are read; the same table has the same bytes.
/// </summary>
internal sealed class XlsxFile(TablePlan plan, TableAbout about, Stream output) : TableFile(plan, about)
{
    private const int Narrowest = 9;
    private const int Widest = 60;

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ChunkStream chunk = new();
    private ZipArchive? archive;
    private Stream? part;
    private SheetWriter? sheet;

    /// <summary>Ends the rows and writes the second sheet.</summary>
    public override async Task End(CancellationToken cancellation)
    {
        sheet!.End(isFiltered: true);
        await part!.DisposeAsync();
        part = Part("xl/worksheets/sheet2.xml");
        AboutSheet.Write(part, About, Documents);
        await part.DisposeAsync();
        archive!.Dispose();
        await chunk.Send(output, cancellation);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        part?.Dispose();
        archive?.Dispose();
        chunk.Dispose();
    }

    /// <inheritdoc/>
    protected override Task WriteHeader(TablePage first, CancellationToken cancellation)
    {
        archive = new ZipArchive(chunk, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (path, content) in WorkbookParts.All)
        {
            using var constant = Part(path);
            constant.Write(Encoding.UTF8.GetBytes(content));
        }

        part = Part("xl/worksheets/sheet1.xml");
        sheet = new SheetWriter(part, [.. Plan.Columns.Select(column => WidthOf(column, first))], isHeaderFrozen: true);
        sheet.Write([.. Plan.Columns.Select(column => CellMaker.Text(column.Header, CellLook.Header))]);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task WriteRows(TablePage page, CancellationToken cancellation)
    {
        var cells = new SheetCell?[Plan.Columns.Count];
        foreach (var row in page.Rows)
        {
            for (var i = 0; i < cells.Length; i++) cells[i] = CellMaker.Of(Plan.Columns[i].Value(page, row), Plan.Columns[i].Type);
            sheet!.Write(cells);
        }

        return chunk.Send(output, cancellation);
    }

    private Stream Part(string path)
    {
        var entry = archive!.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    // The widths stand before the rows, so the first page speaks for all; thousands are shown with a mark between.
    private static int WidthOf(TableColumn column, TablePage first)
    {
        var longest = column.Header.Length;
        foreach (var row in first.Rows)
        {
            longest = Math.Max(longest, column.Value(first, row) switch
            {
                { ValueKind: JsonValueKind.String } text => text.GetString()!.Length,
                { ValueKind: JsonValueKind.Number } number => number.GetRawText().Length * 4 / 3,
                _ => 0,
            });
        }

        return Math.Clamp(longest + 2, Narrowest, Widest);
    }
}
