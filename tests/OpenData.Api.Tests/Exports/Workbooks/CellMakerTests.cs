using System.Text.Json;
using OpenData.Api.Exports.Workbooks;

namespace OpenData.Api.Tests.Exports.Workbooks;

public sealed class CellMakerTests
{
    [Theory]
    [InlineData("9722000000000", "Decimal", CellLook.Whole)]
    [InlineData("999999999999999", "Decimal", CellLook.Whole)]
    [InlineData("-0.5", "Decimal", CellLook.Decimals1)]
    [InlineData("12.80", "Decimal", (CellLook)5)]
    [InlineData("69.5652", "Decimal", (CellLook)7)]
    [InlineData("0.00001", "Decimal", CellLook.General)]
    [InlineData("2023", "Int", CellLook.Plain)]
    [InlineData("1e20", "Float", CellLook.General)]
    public void Keeps_a_number_digit_by_digit_and_shows_as_many_decimals(string digits, string type, object style)
    {
        var cell = Of(digits, type);

        cell.ShouldBe(new(digits, CellKind.Number, (CellLook)style));
    }

    [Theory]
    [InlineData("1234567890123456")]
    [InlineData("0.1234567890123456")]
    public void Keeps_a_number_as_text_where_a_spreadsheet_would_lose_digits(string digits)
    {
        var cell = Of(digits, "Decimal");

        cell.ShouldBe(new(digits, CellKind.Text, CellLook.Quoted));
    }

    [Theory]
    [InlineData("=SUM(A1)", CellLook.Quoted)]
    [InlineData("+84", CellLook.Quoted)]
    [InlineData("@x", CellLook.Quoted)]
    [InlineData("Bắc Kạn", CellLook.General)]
    public void Never_lets_a_text_be_a_formula(string text, object style)
    {
        var cell = CellMaker.Text(text);

        cell.ShouldBe(new(text, CellKind.Text, (CellLook)style));
    }

    [Theory]
    [InlineData("1900-03-01", "61")]
    [InlineData("2024-03-13", "45364")]
    public void Counts_a_day_as_spreadsheets_do(string day, string number) => Of($"\"{day}\"", "Date").ShouldBe(new(number, CellKind.Number, CellLook.Date));

    [Theory]
    [InlineData("1900-02-28", "Date")]
    [InlineData("2024-03-13", "String")]
    public void Leaves_other_texts_alone(string text, string type) => Of($"\"{text}\"", type).ShouldBe(new(text, CellKind.Text, CellLook.General));

    [Theory]
    [InlineData("a\u0007b", "a_x0007_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("two\nlines", "two\nlines")]
    public void Writes_what_XML_cannot_say(string text, string written) => CellText.Of(text).ShouldBe(written);

    [Fact]
    public void Says_where_it_cuts_a_text_that_no_cell_can_hold()
    {
        var cut = CellText.Of(new string('a', 40_000));

        cut.Length.ShouldBe(CellText.Longest);
        cut.ShouldEndWith("see CSV)");
    }

    [Fact]
    public void Leaves_a_cell_empty_for_null() => CellMaker.Of(JsonDocument.Parse("null").RootElement, "Decimal").ShouldBeNull();

    private static SheetCell Of(string json, string type) => CellMaker.Of(JsonDocument.Parse(json).RootElement, type)!.Value;
}
