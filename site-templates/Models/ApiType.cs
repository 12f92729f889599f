namespace OpenData.SiteTemplates.Models;

/// <summary>A type of the API's schema, in the words of the schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is; null where the schema does not say.</param>
/// <param name="Fields">Its fields.</param>
public sealed record ApiType(string Name, string? Description, IReadOnlyList<ApiField> Fields);
