namespace OpenData.Api.Seeding.Package;

/// <summary>A text in both languages.</summary>
internal sealed record LocalText(string Vi, string En);
