namespace OpenData.SiteTemplates.Models;

/// <summary>A page of one language, with all that is around its content.</summary>
public abstract record FramedPage
{
    /// <summary>What is around the content.</summary>
    public required PageFrame Frame { get; init; }
}
