namespace OpenData.SiteGen.Downloads;

/// <summary>The data of a release that was published.</summary>
/// <param name="Name">Its folder, for ever: the version and the beginning of the seed's hash, as two releases of one version differ in it.</param>
/// <param name="Version">The dataset's version.</param>
/// <param name="SeedHash">The hash of its seed.</param>
/// <param name="KnownTo">The day of its newest document.</param>
/// <param name="Bytes">The length of the archive.</param>
/// <param name="Sha256">The hash of the archive.</param>
internal sealed record ReleaseCopy(string Name, string Version, string SeedHash, DateOnly KnownTo, long Bytes, string Sha256);
