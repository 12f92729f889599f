namespace OpenData.SiteTemplates.Models;

/// <summary>A question to the API that was asked when the site was built.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Query">The question.</param>
/// <param name="Answer">The answer as JSON, with line breaks.</param>
public sealed record ApiExample(ApiExampleKind Kind, PageQuery Query, string Answer);
