namespace OpenData.Api.Seeding.Rules;

/// <summary>A citation is whole: a document, its paragraph, and the words that stand there.</summary>
internal static class Citations
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        foreach (var (item, row) in index.Seed.Cited)
        {
            if (item.SourceId is null && item.Paragraph is not null) report.Refuse(row, "source", "citation", "is empty, and a paragraph is given: name the document that it is of");
            if (item.Paragraph is null && item.Printed is not null) report.Refuse(row, "paragraph", "citation", "is empty, and printed words are given: number the paragraph where they stand");
        }

        foreach (var (fact, row) in index.Seed.Facts)
        {
            if (fact.Kind == Dataset.FactKind.Derived || fact.ScaledValue is null) continue;

            if (fact.SourceId is null) report.Refuse(row, "source", "citation", "is empty: a figure needs the document that says it");
            else if (fact.Paragraph is null && fact.Printed is null) report.Refuse(row, "paragraph", "citation", "is empty: number the paragraph that says it (the n-th non-empty line, from 1)");
            else if (fact.Paragraph is not null && fact.Printed is null) report.Refuse(row, "printed", "citation", "is empty: copy the words of the paragraph that prove the figure");
        }
    }
}
