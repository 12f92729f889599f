using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenData.Api.Exports.Workbooks;

/// <summary>
/// Writes one sheet, row by row. What stands once in a sheet is made of the library's objects; a sheet has a hundred thousand
/// cells, and of those each is three pieces of text, of which the XML writer looks at the one in the middle.
/// </summary>
internal sealed class SheetWriter
{
    private const string Prefix = "x";
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly string[] TextStarts = Starts("t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">");
    private static readonly string[] NumberStarts = Starts("t=\"n\"><x:v>");

    private readonly XmlWriter xml;
    private readonly string[] columns;
    private readonly string[] cellStarts;
    private uint row;

    /// <summary>Begins the sheet.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="widths">How wide each column is, in characters.</param>
    /// <param name="isHeaderFrozen">Whether the first row stays in sight.</param>
    public SheetWriter(Stream output, IReadOnlyList<int> widths, bool isHeaderFrozen)
    {
        columns = [.. Enumerable.Range(1, widths.Count).Select(Name)];
        cellStarts = Array.ConvertAll(columns, column => $"<x:c r=\"{column}");
        xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = Encoding.UTF8 });
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(Prefix, "worksheet", Namespace);
        if (isHeaderFrozen)
        {
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }).WriteTo(xml);
        }

        if (columns.Length > 0)
            new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })).WriteTo(xml);
        xml.WriteStartElement(Prefix, "sheetData", Namespace);
    }

    /// <summary>Writes a row; null leaves a cell empty.</summary>
    public void Write(ReadOnlySpan<SheetCell?> cells)
    {
        var number = (++row).ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement(Prefix, "row", Namespace);
        xml.WriteAttributeString("r", number);
        for (var i = 0; i < cells.Length; i++)
            if (cells[i] is { } cell) Write(cell, cellStarts[i], number);
        xml.WriteEndElement();
    }

    /// <summary>Ends the sheet.</summary>
    /// <param name="isFiltered">Whether the rows can be filtered by their columns.</param>
    public void End(bool isFiltered)
    {
        xml.WriteEndElement();
        if (isFiltered && columns.Length > 0) new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{columns[^1]}{row}") }.WriteTo(xml);
        xml.WriteEndElement();
        xml.Close();
    }

    private void Write(SheetCell cell, string start, string number)
    {
        var (rest, end) = cell.Kind switch
        {
            CellKind.Text => (TextStarts[(int)cell.Look], "</x:t></x:is></x:c>"),
            CellKind.Number => (NumberStarts[(int)cell.Look], "</x:v></x:c>"),
            _ => ("\" t=\"b\"><x:v>", "</x:v></x:c>"),
        };
        xml.WriteRaw(string.Concat(start, number, rest));
        xml.WriteString(cell.Value);
        xml.WriteRaw(end);
    }

    // One for each look.
    private static string[] Starts(string rest) => [.. Enumerable.Range(0, (int)CellLook.Wrapped + 1).Select(look => $"\" s=\"{look}\" {rest}")];

    // A to Z, AA to ZZ, …
    private static string Name(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / 26) name = (char)('A' + (column - 1) % 26) + name;
        return name;
    }
}
