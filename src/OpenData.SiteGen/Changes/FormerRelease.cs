using OpenData.SiteGen.Downloads;

namespace OpenData.SiteGen.Changes;

/// <summary>The release that a build is going to replace, as it stands in the published folder.</summary>
internal static class FormerRelease
{
    /// <summary>
    /// How the figures differ from the release before. A build of the seed that is published already keeps the
    /// difference that is published: the release before is still the one before.
    /// </summary>
    /// <param name="site">The published folder; it need not be there.</param>
    /// <param name="former">Its tables.</param>
    /// <param name="package">The data of this release.</param>
    /// <param name="seedHash">The hash of its seed.</param>
    public static ReleaseDifference Difference(string site, DatasetTables former, DataPackage package, string seedHash)
    {
        var tables = new DatasetTables(package.Bytes);
        var release = new ReleaseName(package.Version, seedHash, tables.KnownTo());
        var published = ReleaseDifference.Read(site);
        if (published is null) return new ReleaseDifference(release, null, []);
        if (published.Release == release) return published;
        return ReleaseComparison.Compare(release, tables, published.Release, former);
    }
}
