namespace OpenData.Api.Seeding;

/// <summary>What reading a seed brought: its content where it has no problems, and the report either way.</summary>
public sealed class SeedReading
{
    internal SeedReading(SeedReport report, string hash, Seed? seed) => (Report, Hash, Content) = (report, hash, seed);

    /// <summary>The problems and repairs.</summary>
    public SeedReport Report { get; }

    /// <summary>The SHA-256 of the seed's files.</summary>
    public string Hash { get; }

    /// <summary>How many rows of which files were read, in the order of the package.</summary>
    public IReadOnlyList<(string File, int Rows)> Counts => [.. Content?.Tables.Select(table => (table.File, table.Rows.Count)) ?? []];

    /// <summary>The content, in so far as it could be read; null where the package itself could not.</summary>
    internal Seed? Content { get; }
}
