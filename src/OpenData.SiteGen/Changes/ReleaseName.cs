namespace OpenData.SiteGen.Changes;

/// <summary>Which release.</summary>
/// <param name="Version">The dataset's version.</param>
/// <param name="SeedHash">The hash of its seed: two releases of one version differ in it.</param>
/// <param name="KnownTo">The day of its newest document: what it can know.</param>
internal sealed record ReleaseName(string Version, string SeedHash, DateOnly KnownTo);
