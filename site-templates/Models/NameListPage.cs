namespace OpenData.SiteTemplates.Models;

/// <summary>A list of what documents name, or the part of it under one letter.</summary>
public abstract record NameListPage : FramedPage
{
    /// <summary>How many names the list has.</summary>
    public required int Count { get; init; }

    /// <summary>How many there are as the documents count them, newest; null where it is not asked or not known.</summary>
    public Figure? Counted { get; init; }

    /// <summary>The letters that all names of the page begin with; null for the page of all.</summary>
    public string? Letters { get; init; }

    /// <summary>The rows of letters, each with its page; empty where one page holds all.</summary>
    public required IReadOnlyList<LetterRow> Rows { get; init; }
}
