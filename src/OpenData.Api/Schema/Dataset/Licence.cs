namespace OpenData.Api.Schema.Dataset;

/// <summary>The licence under which everybody may use the data.</summary>
/// <param name="Name">The short name, such as "CC-BY-4.0".</param>
/// <param name="Title">The title; null where the data package gives none.</param>
/// <param name="Url">The address of the text; null where the data package gives none.</param>
public sealed record Licence(string Name, string? Title, string? Url);
