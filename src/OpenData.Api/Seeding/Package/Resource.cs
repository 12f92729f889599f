namespace OpenData.Api.Seeding.Package;

/// <summary>A CSV file of the package, and the schema of its table.</summary>
internal sealed record Resource(string Name, string Path, LocalText Title, LocalText? Description, TableSchema Schema);
