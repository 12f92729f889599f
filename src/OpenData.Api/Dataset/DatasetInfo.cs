namespace OpenData.Api.Dataset;

/// <summary>What the dataset is: its title, version, licence, and the fingerprint of the files that it was built from.</summary>
public sealed class DatasetInfo
{
    /// <summary>The name of the data package, in lowercase letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>The title in Vietnamese.</summary>
    public required string TitleVi { get; init; }

    /// <summary>The title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>The version of the dataset; it changes with every publication.</summary>
    public required string Version { get; init; }

    /// <summary>The short name of the licence, such as "CC-BY-4.0".</summary>
    public required string LicenceName { get; init; }

    /// <summary>The title of the licence; null where the data package gives none.</summary>
    public string? LicenceTitle { get; init; }

    /// <summary>The address of the licence's text; null where the data package gives none.</summary>
    public string? LicenceUrl { get; init; }

    /// <summary>The SHA-256 over names and bytes of all files of the seed, in lowercase hexadecimal: two equal hashes mean the same dataset, byte for byte.</summary>
    public required string SeedHash { get; init; }

    /// <summary>The SHA-256 over the tables and columns of the database, so that a database of another version of the program is known for one.</summary>
    public required string ShapeHash { get; init; }
}
