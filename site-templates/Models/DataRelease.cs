namespace OpenData.SiteTemplates.Models;

/// <summary>The data of a release at an address that never means anything else.</summary>
/// <param name="Name">What the release is called in the address: the version and the beginning of the seed's hash.</param>
/// <param name="KnownTo">The day of its newest document.</param>
/// <param name="Href">Where the data are.</param>
/// <param name="Sums">Where their checksum is.</param>
/// <param name="Bytes">Their length.</param>
public sealed record DataRelease(string Name, DateOnly KnownTo, string Href, string Sums, long Bytes);
