using OpenData.Api.Seeding.Verification;

namespace OpenData.Api.Commands;

/// <summary>The command <c>seed paragraphs</c>: what a clerk needs of a document to cite it.</summary>
internal static class SeedParagraphs
{
    /// <summary>Writes the hash of the document at <paramref name="file"/> and its paragraphs with their numbers; 0, or 1 where there is no such file.</summary>
    public static int Run(string file, TextWriter output)
    {
        if (!File.Exists(file))
        {
            output.WriteLine($"{file}: there is no such file.");
            return 1;
        }

        var document = ArchivedDocument.Read(File.ReadAllBytes(file));
        output.WriteLine($"SHA-256 {document.Sha256}");
        foreach (var (index, paragraph) in document.Paragraphs.Index()) output.WriteLine($"[{index + 1}] {paragraph}");
        return 0;
    }
}
