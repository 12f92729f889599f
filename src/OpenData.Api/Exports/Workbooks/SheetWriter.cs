using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenData.Api.Exports.Workbooks;

/// <summary>Writes one sheet, row by row.</summary>
internal sealed class SheetWriter
{
    private readonly OpenXmlWriter xml;
    private readonly int columns;
    private uint row;

    /// <summary>Begins the sheet.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="widths">How wide each column is, in characters.</param>
    /// <param name="isHeaderFrozen">Whether the first row stays in sight.</param>
    public SheetWriter(Stream output, IReadOnlyList<int> widths, bool isHeaderFrozen)
    {
        columns = widths.Count;
        xml = OpenXmlWriter.Create(output);
        xml.WriteStartDocument(true);
        xml.WriteStartElement(new Worksheet());
        if (isHeaderFrozen)
        {
            xml.WriteElement(new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        }

        if (columns > 0)
            xml.WriteElement(new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
    }

    /// <summary>Writes a row; null leaves a cell empty.</summary>
    public void Write(IEnumerable<Cell?> cells)
    {
        xml.WriteStartElement(new Row { RowIndex = ++row });
        var column = 0;
        foreach (var cell in cells)
        {
            column++;
            if (cell is null) continue;
            cell.CellReference = Name(column) + row.ToString(CultureInfo.InvariantCulture);
            xml.WriteElement(cell);
        }

        xml.WriteEndElement();
    }

    /// <summary>Ends the sheet.</summary>
    /// <param name="isFiltered">Whether the rows can be filtered by their columns.</param>
    public void End(bool isFiltered)
    {
        xml.WriteEndElement();
        if (isFiltered && columns > 0) xml.WriteElement(new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{Name(columns)}{row}") });
        xml.WriteEndElement();
        xml.Close();
    }

    // A to Z, AA to ZZ, …
    private static string Name(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / 26) name = (char)('A' + (column - 1) % 26) + name;
        return name;
    }
}
