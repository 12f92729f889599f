using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using OpenData.Api.Exports;

namespace OpenData.Api.Tests.Exports;

[Collection(ServedDatasetCollection.Name)]
public sealed class XlsxFileTests(ServedDataset served)
{
    private const string Money = """{ facts(where: { indicator: { measure: { eq: MONEY } } }) { nodes { id value knownFrom shown period { text } citation { paragraph source { title } } } } }""";

    [Fact]
    public async Task Says_the_same_as_the_exact_table_cell_by_cell()
    {
        var csv = (await served.Http.GetStringAsync(Address(Money, "csv"))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var rows = Rows(await Bytes(Money));

        rows.Count.ShouldBe(csv.Length);
        rows[0].ShouldBe(csv[0].Split(','));
        var values = csv.Skip(1).Select(line => line.Split(',')[1]).ToList();
        values.ShouldContain(value => value.Length >= 13, "money in đồng");
        rows.Skip(1).Select(row => row[1] ?? "").ShouldBe(values);
    }

    [Fact]
    public async Task Is_a_valid_workbook_with_a_bold_frozen_header_and_wide_columns()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await Bytes(Money)), isEditable: false);

        new OpenXmlValidator().Validate(workbook).Select(problem => problem.Description).ShouldBeEmpty();
        var sheet = Sheet(workbook, 0);
        sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        sheet.Descendants<Column>().ShouldAllBe(column => column.Width! >= 9);
        var header = sheet.Descendants<Row>().First().Descendants<Cell>().First();
        var style = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var font = style.CellFormats!.Elements<CellFormat>().ElementAt((int)header.StyleIndex!.Value).FontId!.Value;
        style.Fonts!.Elements<Font>().ElementAt((int)font).Bold.ShouldNotBeNull();
    }

    [Fact]
    public async Task Writes_dates_as_dates_and_truth_as_truth()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await Bytes(Money)), isEditable: false);
        var cells = Sheet(workbook, 0).Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        var facts = (await served.Ask(Money.Replace("{ indicator", "{ knownFrom: { neq: null }, indicator", StringComparison.Ordinal)))["data"]!["facts"]!["nodes"]!.AsArray();
        var row = 2 + (await served.Data(Money))["facts"]!["nodes"]!.AsArray().Select(fact => fact!["id"]!.ToString()).ToList().IndexOf(facts[0]!["id"]!.ToString());

        cells[$"D{row}"].DataType!.Value.ShouldBe(CellValues.Boolean);
        cells[$"C{row}"].DataType!.Value.ShouldBe(CellValues.Number);
        DateTime.FromOADate(double.Parse(cells[$"C{row}"].CellValue!.Text, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            .ShouldBe(facts[0]!["knownFrom"]!.ToString());
    }

    [Fact]
    public async Task Names_dataset_licence_query_and_documents_on_the_second_sheet()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await Bytes(Money)), isEditable: false);
        var texts = Sheet(workbook, 1).Descendants<Text>().Select(text => text.Text).ToList();
        var answer = await served.Ask(Money);

        texts.ShouldContain(answer["extensions"]!["dataset"]!["seedHash"]!.ToString());
        texts.ShouldContain(text => text.Contains("CC-BY-4.0", StringComparison.Ordinal));
        texts.ShouldContain(Money);
        foreach (var document in answer["extensions"]!["citations"]!.AsArray()) texts.ShouldContain(document!["title"]!.ToString());
    }

    [Fact]
    public async Task Has_the_same_bytes_again_and_no_hour_in_them()
    {
        var bytes = await Bytes(Money);

        (await Bytes(Money)).ShouldBe(bytes);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        archive.Entries.ShouldAllBe(entry => entry.LastWriteTime.Year == 1980);
    }

    [Fact]
    public async Task Is_given_to_a_post_of_unknown_length()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql?format=xlsx") { Content = JsonContent.Create(new { query = Money }) };
        request.Headers.TransferEncodingChunked = true;
        using var response = await served.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(TableFormat.Xlsx.MediaType);
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("facts.xlsx");
        Rows(await response.Content.ReadAsByteArrayAsync()).Count.ShouldBeGreaterThan(5);
    }

    private static string Address(string query, string format) => $"/graphql?query={Uri.EscapeDataString(query)}&format={format}";

    private static Worksheet Sheet(SpreadsheetDocument workbook, int index)
    {
        var sheet = workbook.WorkbookPart!.Workbook.Descendants<Sheet>().ElementAt(index);
        return ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!)).Worksheet;
    }

    private static List<string?[]> Rows(byte[] bytes)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var rows = Sheet(workbook, 0).Descendants<Row>().ToList();
        var width = rows[0].Descendants<Cell>().Count();
        return [.. rows.Select(row =>
        {
            var cells = new string?[width];
            foreach (var cell in row.Descendants<Cell>()) cells[cell.CellReference!.Value![0] - 'A'] = cell.InlineString?.Text?.Text ?? cell.CellValue?.Text;
            return cells;
        })];
    }

    private Task<byte[]> Bytes(string query) => served.Http.GetByteArrayAsync(Address(query, "xlsx"));
}
