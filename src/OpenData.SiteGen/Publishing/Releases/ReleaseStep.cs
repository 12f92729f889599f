namespace OpenData.SiteGen.Publishing.Releases;

/// <summary>What has been done of a publication. Cut off after any of these, visitors see one whole release, and the next publication goes on from there.</summary>
internal enum ReleaseStep
{
    /// <summary>All files are in a folder that nobody looks into, and are what the manifest says.</summary>
    Received,

    /// <summary>The folder has its name for ever.</summary>
    Named,

    /// <summary>Visitors see the release.</summary>
    Switched,

    /// <summary>Releases older than those to keep are gone.</summary>
    Pruned,
}
