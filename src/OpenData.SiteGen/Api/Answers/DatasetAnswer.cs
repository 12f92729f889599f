namespace OpenData.SiteGen.Api.Answers;

/// <summary>The dataset that a site is made from.</summary>
internal sealed record DatasetAnswer([property: Translated] string Title, string Version, string SeedHash, LicenceAnswer Licence);

/// <summary>What everybody may do with it.</summary>
internal sealed record LicenceAnswer(string Name, string? Title, string Url);
