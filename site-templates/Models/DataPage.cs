namespace OpenData.SiteTemplates.Models;

/// <summary>Downloads and the API.</summary>
public sealed record DataPage : FramedPage
{
    /// <summary>The files that hold everything, with what each is.</summary>
    public required IReadOnlyList<DataDownload> Whole { get; init; }

    /// <summary>The tables.</summary>
    public required IReadOnlyList<DataDownload> Tables { get; init; }

    /// <summary>The releases, the present one first, each with its data at an address of its own.</summary>
    public required IReadOnlyList<DataRelease> Releases { get; init; }

    /// <summary>Questions with their answers.</summary>
    public required IReadOnlyList<ApiExample> Examples { get; init; }

    /// <summary>What can be asked first.</summary>
    public required IReadOnlyList<ApiField> Entries { get; init; }

    /// <summary>The types that answers are made of.</summary>
    public required IReadOnlyList<ApiType> Types { get; init; }
}
