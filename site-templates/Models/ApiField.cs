namespace OpenData.SiteTemplates.Models;

/// <summary>A field of the API's schema.</summary>
/// <param name="Name">Its name, with its arguments.</param>
/// <param name="Description">What it is; null where the schema does not say.</param>
public sealed record ApiField(string Name, string? Description);
