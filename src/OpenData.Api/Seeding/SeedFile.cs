namespace OpenData.Api.Seeding;

/// <summary>A file of the seed as it stood on disk.</summary>
/// <param name="Name">The name in the seed's folder.</param>
/// <param name="Bytes">The bytes.</param>
public sealed record SeedFile(string Name, byte[] Bytes);
