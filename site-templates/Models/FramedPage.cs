namespace OpenData.SiteTemplates.Models;

/// <summary>A page that is made from queries.</summary>
public abstract record FramedPage
{
    /// <summary>What is around the content.</summary>
    public required PageFrame Frame { get; init; }
}
