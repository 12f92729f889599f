namespace OpenData.SiteGen.Planning;

/// <summary>What a page offers as a flat table, which the API makes of a query with one list.</summary>
/// <param name="Query">The query, of <c>queries/tables</c>.</param>
internal sealed record PageTable(string Query)
{
    /// <summary>The figures that the page shows.</summary>
    public static PageTable Figures { get; } = new("TableFigures");
}
