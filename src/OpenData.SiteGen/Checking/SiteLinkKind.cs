namespace OpenData.SiteGen.Checking;

/// <summary>How a reference of a page is written.</summary>
internal enum SiteLinkKind
{
    /// <summary>Relative to the page: works wherever the site stands.</summary>
    Relative,

    /// <summary>From the host's root: works only where the site was said to stand.</summary>
    FromRoot,

    /// <summary>From the host's root, and not below the path where the site stands.</summary>
    OutsideBasePath,

    /// <summary>To another host, or not to a page at all (mail).</summary>
    Elsewhere,

    /// <summary>By the site's own whole address, as other sites are told of a picture.</summary>
    Whole,

    /// <summary>A picture for other sites that is not below the site's own address.</summary>
    Stray,

    /// <summary>Not an address.</summary>
    Malformed,
}
