using OpenData.Api.Commands;
using OpenData.Api.Tests.Fixtures;

namespace OpenData.Api.Tests.Commands;

public sealed class SeedVerifyTests : IDisposable
{
    private readonly DirectoryInfo _seed = Directory.CreateTempSubdirectory("opendata-");
    private readonly DirectoryInfo _sources = Directory.CreateTempSubdirectory("opendata-");
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public SeedVerifyTests()
    {
        SeedFixture.Copy(_seed);
        File.Copy(Path.Combine(SeedFixture.Sources, "vi-du.txt"), Document);
    }

    private string Document => Path.Combine(_sources.FullName, "vi-du.txt");

    public static TheoryData<string, string, int> PrintedDigits
    {
        get
        {
            var cells = new TheoryData<string, string, int>();
            foreach (var file in Directory.GetFiles(Path.Combine(SeedFixture.Folder, "Seeds", "base"), "*.csv"))
            {
                var reading = SeedFixture.Read(Path.GetDirectoryName(file)!);
                foreach (var table in reading.Content!.Tables.Where(table => table.File == Path.GetFileName(file) && table.IndexOf("printed") >= 0))
                    foreach (var row in table.Rows)
                        for (var i = 0; i < row["printed"].Length; i++)
                            if (char.IsAsciiDigit(row["printed"][i])) cells.Add(table.File, row.Id, i);
            }

            return cells;
        }
    }

    [Fact]
    public void Proves_a_seed_whose_figures_stand_in_their_paragraphs()
    {
        Run().ShouldBe(0);

        _output.ToString().ShouldContain("11 rows held against 1 document: every hash matches, and every printed figure stands in its paragraph.");
    }

    [Theory]
    [MemberData(nameof(PrintedDigits))]
    public void Fails_when_one_digit_of_a_printed_figure_is_flipped(string file, string id, int position)
    {
        var path = Path.Combine(_seed.FullName, file);
        var row = SeedFixture.Read(_seed.FullName).Content!.Tables.Single(table => table.File == file).Rows.Single(row => row.Id == id);
        var printed = row["printed"];
        var flipped = printed[..position] + (char)('0' + ((printed[position] - '0' + 1) % 10)) + printed[(position + 1)..];
        var lines = File.ReadAllLines(path);
        lines[row.Number - 1] = Replace(lines[row.Number - 1], printed, flipped);
        File.WriteAllLines(path, lines);

        Run().ShouldBe(1);

        _output.ToString().ShouldContain($"{file}, row {row.Number}, column printed: \"{flipped}\" does not stand in paragraph");
    }

    [Fact]
    public void Fails_when_one_byte_of_a_document_differs()
    {
        var bytes = File.ReadAllBytes(Document);
        bytes[^2] ^= 1;
        File.WriteAllBytes(Document, bytes);

        Run().ShouldBe(1);

        _output.ToString().ShouldContain("sources.csv, row 2, column sha256:");
        _output.ToString().ShouldContain("the document is not the one that was read");
    }

    [Fact]
    public void Says_where_else_the_words_stand()
    {
        Change("facts.csv", "vi-du-2021,2,4 sản phẩm loại một", "vi-du-2021,3,4 sản phẩm loại một");
        Change("products.csv", "vi-du-2021,4,Trà Ví Dụ", "vi-du-2021,9,Trà Ví Dụ");

        Run().ShouldBe(1);

        _output.ToString().ShouldContain("\"4 sản phẩm loại một\" does not stand in paragraph 3 of vi-du-2021; it stands in paragraph 2.");
        _output.ToString().ShouldContain("\"9\" is no paragraph of vi-du-2021, which has 4; it stands in paragraph 4.");
    }

    [Fact]
    public void Fails_when_a_document_is_not_in_the_archive()
    {
        File.Delete(Document);

        Run().ShouldBe(1);

        _output.ToString().ShouldContain("sources.csv, row 2, column file: \"vi-du.txt\" is not in");
    }

    [Fact]
    public void Tells_the_problems_of_the_seed_beside_what_is_not_proven()
    {
        Change("facts.csv", ",8,,exact", ",1.2.3,,exact");
        Change("facts.csv", "vi-du-2021,2,4 sản phẩm loại một", "vi-du-2021,3,4 sản phẩm loại một");

        Run().ShouldBe(1);

        _output.ToString().ShouldContain("\"1.2.3\" is not a number");
        _output.ToString().ShouldContain("10 rows held against 1 document, 1 row not proven; 1 problem of the seed itself.");
    }

    [Fact]
    public void Verifies_nothing_of_a_seed_without_its_package()
    {
        File.Delete(Path.Combine(_seed.FullName, "datapackage.json"));

        Run().ShouldBe(1);

        _output.ToString().ShouldContain("nothing was verified");
    }

    public void Dispose()
    {
        _seed.Delete(recursive: true);
        _sources.Delete(recursive: true);
    }

    private int Run() => SeedVerify.Run(_seed.FullName, _sources.FullName, _output);

    private void Change(string file, string former, string current)
    {
        var path = Path.Combine(_seed.FullName, file);
        File.WriteAllText(path, Replace(File.ReadAllText(path), former, current));
    }

    private static string Replace(string text, string former, string current)
    {
        // From the end, for an id or a value may hold the same digits.
        var at = text.LastIndexOf(former, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        return text[..at] + current + text[(at + former.Length)..];
    }
}
