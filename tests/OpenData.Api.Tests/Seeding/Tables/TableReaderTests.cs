using System.Text;
using OpenData.Api.Seeding;
using OpenData.Api.Seeding.Package;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Tests.Seeding.Tables;

public sealed class TableReaderTests
{
    private readonly SeedReport _report = new();

    [Fact]
    public void Refuses_a_cell_of_100_megabytes_and_reads_on()
    {
        var bytes = new byte[100 << 20];
        Array.Fill(bytes, (byte)'a');
        Encoding.UTF8.GetBytes("id,name\nx,").CopyTo(bytes, 0);
        Encoding.UTF8.GetBytes("\ny,b\n").CopyTo(bytes, bytes.Length - 5);

        var table = Read(bytes);

        var problem = _report.Problems.ShouldHaveSingleItem();
        problem.Row.ShouldBe(2);
        problem.Column.ShouldBe("name");
        problem.Rule.ShouldBe("cell-size");
        problem.Value.ShouldBeNull();
        table!.Rows.Select(row => row.Id).ShouldBe(["x", "y"]);
    }

    [Fact]
    public void Numbers_rows_as_a_spreadsheet_does()
    {
        var table = Read("id,name\na,\"with, comma\"\n\nb,\"with \"\"quotes\"\"\"\n"u8.ToArray());

        table!.Rows.Select(row => row.Number).ShouldBe([2, 4]);
        table.Rows.Select(row => row["name"]).ShouldBe(["with, comma", "with \"quotes\""]);
        _report.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Keeps_the_words_of_a_document_as_they_are_printed()
    {
        var table = Read("id,printed\na, hai\u00A0 ba  \u0430\n"u8.ToArray(), "printed");

        table!.Rows[0]["printed"].ShouldBe(" hai\u00A0 ba  \u0430");
        _report.Notices.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_the_last_row_without_a_line_end() => Read("id,name\na,b"u8.ToArray())!.Rows.ShouldHaveSingleItem()["name"].ShouldBe("b");

    private Table? Read(byte[] bytes, string column = "name")
    {
        var title = new LocalText("Ví dụ", "Example");
        var schema = new TableSchema([new Field("id", FieldType.String, title, null), new Field(column, FieldType.String, title, null)], ["id"], []);
        return new TableReader(_report).Read(new SeedFile("vi-du.csv", bytes), new Resource("vi-du", "vi-du.csv", title, null, schema));
    }
}
