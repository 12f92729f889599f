namespace OpenData.Api.Schema.Dataset;

/// <summary>How many rows of each kind the dataset has.</summary>
/// <param name="Sources">Documents.</param>
/// <param name="Facts">Figures: reported, planned, expected and derived, those without a value included.</param>
/// <param name="Indicators">Things that are counted or measured.</param>
/// <param name="Places">Administrative units of all times.</param>
/// <param name="Standings">Standings of named communes.</param>
/// <param name="Products">Named products.</param>
/// <param name="Producers">Named producers.</param>
/// <param name="Decisions">Legal documents.</param>
/// <param name="Checks">Arithmetic promises that are recomputed.</param>
public sealed record DatasetCounts(
    int Sources, int Facts, int Indicators, int Places, int Standings, int Products, int Producers, int Decisions, int Checks);
