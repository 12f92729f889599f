namespace OpenData.Api.Seeding.Package;

/// <summary>The licence of the dataset.</summary>
internal sealed record Licence(string Name, string? Title, string? Url);
