using OpenData.Api.Dataset;

namespace OpenData.Api.Seeding.Verification;

/// <summary>Proves the seed against the archive: every document is the one that was read, and every paragraph prints what the seed says it prints.</summary>
internal sealed class SeedVerifier(Seed seed, string archive)
{
    private readonly SeedReport _report = new();
    private readonly Dictionary<string, ArchivedDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>How many documents were read.</summary>
    public int Documents => _documents.Count;

    /// <summary>How many rows were held against their paragraph.</summary>
    public int Rows { get; private set; }

    public SeedReport Verify()
    {
        foreach (var (source, row) in seed.Sources) Open(source, row);
        foreach (var (item, row) in seed.Cited)
        {
            if (item.SourceId is null || item.Paragraph is null || !_documents.TryGetValue(item.SourceId, out var document)) continue;

            Rows++;
            Hold(item, row, document);
        }

        return _report;
    }

    private void Open(Source source, Tables.Row row)
    {
        var path = Path.Combine(archive, source.File);
        if (Path.GetFileName(source.File) != source.File || !File.Exists(path))
        {
            _report.Refuse(row, "file", "document", $"is not in {archive}");
            return;
        }

        var document = ArchivedDocument.Read(File.ReadAllBytes(path));
        if (document.Sha256 != source.Sha256)
            _report.Refuse(row, "sha256", "document", $"is not the SHA-256 of {source.File}, which is {document.Sha256}: the document is not the one that was read");
        _documents.TryAdd(source.Id, document);
    }

    private void Hold(ICited item, Tables.Row row, ArchivedDocument document)
    {
        var number = item.Paragraph!.Value;
        if (number > document.Paragraphs.Count)
            _report.Refuse(row, "paragraph", "paragraph", $"is no paragraph of {item.SourceId}, which has {document.Paragraphs.Count}{Elsewhere(item, document)}");
        else if (item.Printed is { } printed && !document.Prints(number, printed))
            _report.Refuse(row, "printed", "printed", $"does not stand in paragraph {number} of {item.SourceId}{Elsewhere(item, document)}");
    }

    private static string Elsewhere(ICited item, ArchivedDocument document) =>
        item.Printed is null ? ""
        : document.Find(item.Printed) is { Count: > 0 } found ? $"; it stands in paragraph {string.Join(", ", found)}"
        : ", nor in any other";
}
