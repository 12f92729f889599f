using System.Text;
using System.Text.Unicode;
using CsvHelper;
using OpenData.Api.Seeding.Package;
using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Seeding.Tables;

/// <summary>Reads a CSV file to the letter of RFC 4180: UTF-8, commas, one header, as many cells in every row.</summary>
internal sealed class TableReader(SeedReport report)
{
    private const int MaxCellBytes = 20_000;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The table, or null where its bytes or its header cannot be read; the reasons are in the report.</summary>
    public Table? Read(SeedFile file, Resource resource)
    {
        if (!IsUtf8(file)) return null;

        using var reader = CsvReader.Create(file.Bytes, Options(file.Name));
        if (!reader.Read() || reader.RawRecord.IsEmpty)
        {
            report.Refuse(file.Name, "empty-file", $"is empty: its first row must be {string.Join(',', resource.Schema.Fields.Select(field => field.Name))}");
            return null;
        }

        var header = reader.Current.ToArray();
        if (!new HeaderValidator(report).IsValid(file.Name, header, resource.Schema)) return null;

        var table = new Table(resource, header);
        var verbatim = Array.ConvertAll(header, name => resource.Schema.Find(name)!.Verbatim);
        while (reader.Read())
        {
            var row = (int)reader.LineNumber;
            if (reader.RawRecord.IsEmpty) report.Note(file.Name, $"has an empty row {row}, which was left out");
            else
            {
                if (reader.FieldCount != header.Length) RefuseRagged(file.Name, row, reader.FieldCount, header);
                table.Add(row, Cells(table, row, reader, verbatim));
            }
        }

        return table;
    }

    /// <summary>The cells of a row, as many as the header has. Refused ones are among them, so that what refers to the row is not refused too.</summary>
    private string[] Cells(Table table, int row, CsvReader reader, bool[] verbatim)
    {
        var cells = new string[table.Header.Count];
        Array.Fill(cells, "");
        for (var i = 0; i < Math.Min(cells.Length, reader.FieldCount); i++)
        {
            // Measured before a string is made of it, so that a file of one huge cell costs no more memory than itself.
            if (reader.GetSpan(i).Length <= MaxCellBytes)
                cells[i] = reader.GetString(i);
            else
                report.Refuse(new SeedProblem(table.File, row, table.Header[i], null, "cell-size",
                    $"has {reader.GetSpan(i).Length} bytes, and a cell may have {MaxCellBytes}: something was pasted into the wrong place"));
        }

        Clean(table, row, cells, verbatim);
        return cells;
    }

    private void Clean(Table table, int row, string[] cells, bool[] verbatim)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length == 0) continue;

            var result = verbatim[i] ? CellText.Verbatim(cells[i]) : CellText.Clean(cells[i]);
            if (result.Refusal is { } refusal) report.Refuse(new SeedProblem(table.File, row, table.Header[i], cells[i], result.Rule!, refusal));
            else if (result.Repair is { } repair) report.Note(table.File, row, table.Header[i], repair);
            cells[i] = result.Text;
        }
    }

    private void RefuseRagged(string file, int row, int count, string[] header) =>
        report.Refuse(file, row, "ragged-row", count < header.Length
            ? $"has {count} cells, and the header has {header.Length}: {string.Join(", ", header.Skip(count))} are lacking, or a comma before them is"
            : $"has {count} cells, and the header has {header.Length}: a cell with a comma must stand in quotation marks, or a comma is too many");

    private bool IsUtf8(SeedFile file)
    {
        var bytes = file.Bytes.AsSpan();
        if (bytes.StartsWith(ByteOrderMark)) report.Note(file.Name, "begins with a byte order mark, which was left out");
        if (bytes.Contains((byte)'\r')) report.Note(file.Name, "has carriage returns at its line ends, which were read as line feeds");
        if (Utf8.IsValid(bytes)) return true;

        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var read) == System.Buffers.OperationStatus.Done) valid += read;
        var line = bytes[..valid].Count((byte)'\n') + 1;
        report.Refuse(file.Name, line, "utf-8", $"is not UTF-8 (byte 0x{bytes[valid]:X2}, line {line}): save the file as \"CSV UTF-8\"");
        return false;
    }

    private CsvReaderOptions Options(string file) => new()
    {
        Separator = ',',
        DetectSeparatorHint = false,
        HasHeader = false,
        SkipEmptyLines = false,
        // A cell is one line, so a quotation mark that is never closed spoils one row and not the rest of the file.
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = record => report.Refuse(file, (int)record.LineNumber, "quotation-mark", record.Reason switch
        {
            CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote =>
                "has a quotation mark that is not closed in the same line: close it, and write every cell in one line",
            _ => "has a quotation mark within a cell: a cell with quotation marks must stand in quotation marks, and each of its own be doubled",
        }),
        TrackLineNumbers = true,
        PoolStrings = true,
    };
}
