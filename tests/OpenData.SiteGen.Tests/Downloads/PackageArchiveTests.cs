using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Downloads;

namespace OpenData.SiteGen.Tests.Downloads;

public sealed class PackageArchiveTests
{
    private static readonly DataPackage Package = new(
        (JsonObject)JsonNode.Parse("""
            {"name":"thu","version":"1.2.0","title_vi":"Dữ liệu thử","title_en":"Test data","description_vi":"Mô tả","description_en":"Words",
             "licenses":[{"name":"CC-BY-4.0","title_en":"Attribution","title_vi":"Ghi công","path":"https://example.test/by/"}],
             "resources":[{"path":"facts.csv","title_vi":"Số liệu","title_en":"Figures"}]}
            """)!,
        [new DataFile("datapackage.json", "{}"u8.ToArray()), new DataFile("facts.csv", "id\na\n"u8.ToArray())]);

    [Fact]
    public void Holds_the_data_with_everything_that_goes_with_it()
    {
        var entries = Entries(PackageArchive.Of(Package).Bytes);

        entries.Keys.ShouldBe(["CITATION.bib", "LICENSE.txt", "README.md", "SHA256SUMS", "datapackage.json", "facts.csv"]);
        Encoding.UTF8.GetString(entries["facts.csv"]).ShouldBe("id\na\n");
        var readMe = Encoding.UTF8.GetString(entries["README.md"]);
        readMe.ShouldContain("# Dữ liệu thử");
        readMe.ShouldContain("Giấy phép: Ghi công, https://example.test/by/");
        readMe.ShouldContain("| facts.csv | Số liệu / Figures |");
        Encoding.UTF8.GetString(entries["CITATION.bib"]).ShouldContain("title = { Test data }");
    }

    [Fact]
    public void Proves_every_file()
    {
        var entries = Entries(PackageArchive.Of(Package).Bytes);

        Encoding.UTF8.GetString(entries["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(entries.Where(entry => entry.Key != "SHA256SUMS").Select(entry => $"{Convert.ToHexStringLower(SHA256.HashData(entry.Value))}  {entry.Key}"));
    }

    [Fact]
    public void Is_the_same_whenever_it_is_packed() =>
        PackageArchive.Of(Package).Bytes.ToArray().ShouldBe(PackageArchive.Of(Package).Bytes.ToArray());

    private static Dictionary<string, byte[]> Entries(ReadOnlyMemory<byte> zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip.ToArray()));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var buffer = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(buffer);
            entry.LastWriteTime.Year.ShouldBe(1980);
            return buffer.ToArray();
        });
    }
}
