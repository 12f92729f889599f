using System.Text;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Tests.Publishing;

public sealed class ManifestTests
{
    [Fact]
    public void Lists_every_file_with_its_hash_in_one_order()
    {
        var manifest = Manifest.Of("1.0.0", "5eed", [Entry("b.txt", ""), Entry("a/đ.txt", "abc")]);

        Encoding.UTF8.GetString(manifest.ToFile().Bytes.Span).ShouldBe(
            """
            {
              "version": "1.0.0",
              "seedHash": "5eed",
              "files": [
                {
                  "path": "a/\u0111.txt",
                  "bytes": 3,
                  "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                },
                {
                  "path": "b.txt",
                  "bytes": 0,
                  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                }
              ]
            }

            """);
    }

    private static ManifestEntry Entry(string path, string text) => ManifestEntry.Of(SiteFile.OfText(path, text));
}
