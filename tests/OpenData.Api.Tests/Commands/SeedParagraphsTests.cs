using OpenData.Api.Commands;

namespace OpenData.Api.Tests.Commands;

public sealed class SeedParagraphsTests
{
    [Fact]
    public void Numbers_the_lines_that_are_not_empty()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "Một\n\n \u00A0\u3000\t\nHai\u00A0 sản phẩm\r\n");
        using var output = new StringWriter();

        var code = SeedParagraphs.Run(file, output);

        File.Delete(file);
        code.ShouldBe(0);
        output.ToString().Split(output.NewLine)[1..].ShouldBe(["[1] Một", "[2] Hai sản phẩm", ""]);
    }

    [Fact]
    public void Begins_with_the_hash_that_sources_csv_asks_for()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "abc");
        using var output = new StringWriter();

        SeedParagraphs.Run(file, output);

        File.Delete(file);
        output.ToString().ShouldStartWith("SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    [Fact]
    public void Says_so_when_there_is_no_such_file()
    {
        using var output = new StringWriter();

        SeedParagraphs.Run("no-such-file.txt", output).ShouldBe(1);

        output.ToString().ShouldContain("no-such-file.txt: there is no such file.");
    }
}
