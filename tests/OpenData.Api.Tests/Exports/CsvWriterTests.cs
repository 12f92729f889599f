using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenData.Api.Exports;

namespace OpenData.Api.Tests.Exports;

public sealed class CsvWriterTests
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    [Theory]
    [InlineData("Đồng Thắng", "Đồng Thắng")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("back\\slash", "back\\slash")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("\u00a0edge", "\"\u00a0edge\"")]
    [InlineData("edge\u3000", "\"edge\u3000\"")]
    public void Writes_a_text_of_an_answer_as_the_text_itself(string text, string written)
    {
        var csv = new CsvWriter(CsvFormat.Exact);
        csv.Cell(JsonSerializer.SerializeToElement(text));
        Encoding.UTF8.GetString(csv.Written.Span).ShouldBe(written);
        // The engine writes letters as they are; other writers escape them.
        csv.Clear();
        csv.EndLine();
        csv.Cell(JsonSerializer.SerializeToElement(text, Unescaped));
        Encoding.UTF8.GetString(csv.Written.Span).ShouldBe("\r\n" + written);
    }

    [Fact]
    public void Guards_a_quoted_formula_too() => Write(CsvFormat.Excel, "=A1;\"b\"").ShouldBe("\"'=A1;\"\"b\"\"\"");

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
