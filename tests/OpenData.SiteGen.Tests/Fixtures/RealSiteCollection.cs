namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>The tests that look at the one real site.</summary>
[CollectionDefinition(Name)]
public sealed class RealSiteCollection : ICollectionFixture<RealSite>, ICollectionFixture<Browser.SiteBrowser>
{
    public const string Name = "The real site";
}
