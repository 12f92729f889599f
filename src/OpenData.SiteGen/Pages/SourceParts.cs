using OpenData.SiteGen.Api.Answers;

namespace OpenData.SiteGen.Pages;

/// <summary>How a document that is too long for one page is cut: between paragraphs.</summary>
/// <param name="Parts">The first and the last paragraph of each part, in their order.</param>
internal sealed record SourceParts(IReadOnlyList<(int From, int To)> Parts)
{
    /// <summary>The most rows that one page shows: as many as weigh little on a slow line. A paragraph with more of them is a part by itself.</summary>
    public const int MostOnOnePage = 120;

    /// <summary>Cuts a document.</summary>
    /// <param name="paragraphs">How many rows each paragraph has, in the order of the document.</param>
    public static SourceParts Of(IEnumerable<ParagraphCountAnswer> paragraphs)
    {
        var parts = new List<(int From, int To)>();
        var rows = 0;
        foreach (var paragraph in paragraphs)
        {
            if (parts.Count > 0 && rows + paragraph.RowCount <= MostOnOnePage)
            {
                parts[^1] = (parts[^1].From, paragraph.Number);
                rows += paragraph.RowCount;
                continue;
            }
            parts.Add((paragraph.Number, paragraph.Number));
            rows = paragraph.RowCount;
        }
        return new SourceParts(parts);
    }

    /// <summary>The part that shows a paragraph, from 0.</summary>
    public int PartOf(int paragraph)
    {
        var part = Parts.Count - 1;
        while (part > 0 && Parts[part].From > paragraph) part--;
        return part;
    }
}
