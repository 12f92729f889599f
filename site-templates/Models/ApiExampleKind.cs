namespace OpenData.SiteTemplates.Models;

/// <summary>What an example of the API shows.</summary>
public enum ApiExampleKind
{
    /// <summary>A figure with its document.</summary>
    Products,

    /// <summary>What does not add up.</summary>
    Checks,

    /// <summary>A search without diacritics.</summary>
    Search,
}
