namespace OpenData.SiteTemplates.Models;

/// <summary>What a file beside a page holds.</summary>
public enum PageDownloadKind
{
    /// <summary>The answer to the query that made the page.</summary>
    Answer,

    /// <summary>The figures of the page as a table.</summary>
    Figures,

    /// <summary>The list of the page as a table, all of it.</summary>
    List,

    /// <summary>The same table as a workbook.</summary>
    Workbook,
}
