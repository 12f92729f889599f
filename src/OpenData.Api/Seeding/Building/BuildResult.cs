namespace OpenData.Api.Seeding.Building;

/// <summary>What the builder did, and what it read.</summary>
/// <param name="Outcome">What it did.</param>
/// <param name="Reading">The seed with its report; null where nothing had to be read.</param>
public sealed record BuildResult(BuildOutcome Outcome, SeedReading? Reading);
