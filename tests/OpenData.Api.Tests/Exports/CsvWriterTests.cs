using System.Text;
using System.Text.Json;
using OpenData.Api.Exports;

namespace OpenData.Api.Tests.Exports;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" edge", "\" edge\"")]
    [InlineData("=SUM(A1)", "=SUM(A1)")]
    [InlineData("", "")]
    public void Quotes_what_must_be_quoted(string text, string written) => Write(CsvFormat.Exact, text).ShouldBe(written);

    [Theory]
    [InlineData("=SUM(A1)", "'=SUM(A1)")]
    [InlineData("+84", "'+84")]
    [InlineData("-1", "'-1")]
    [InlineData("@you", "'@you")]
    [InlineData("a=b", "a=b")]
    public void Keeps_a_spreadsheet_from_calculating_texts(string text, string written) => Write(CsvFormat.Excel, text).ShouldBe(written);

    [Theory]
    [InlineData("12.80")]
    [InlineData("-3.5")]
    [InlineData("9722000000000")]
    [InlineData("true")]
    public void Writes_numbers_digit_by_digit_in_every_variant(string number)
    {
        foreach (var format in new[] { CsvFormat.Exact, CsvFormat.Excel })
        {
            var csv = new CsvWriter(format);
            csv.Cell(JsonDocument.Parse(number).RootElement);
            Encoding.UTF8.GetString(csv.Written.Span).ShouldBe(number);
        }
    }

    [Fact]
    public void Leaves_a_cell_empty_for_null()
    {
        var csv = new CsvWriter(CsvFormat.Exact);
        csv.Cell("a");
        csv.Cell((JsonElement?)null);
        csv.Cell(JsonDocument.Parse("null").RootElement);
        csv.EndLine();

        Encoding.UTF8.GetString(csv.Written.Span).ShouldBe("a,,\r\n");
    }

    private static string Write(CsvFormat format, string text)
    {
        var csv = new CsvWriter(format);
        csv.Cell(text);
        return Encoding.UTF8.GetString(csv.Written.Span);
    }
}
