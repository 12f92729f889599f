namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>The tests that look at the site after many more reports.</summary>
[CollectionDefinition(Name)]
public sealed class GrownSiteCollection : ICollectionFixture<GrownSite>, ICollectionFixture<Browser.SiteBrowser>
{
    public const string Name = "The grown site";
}
