namespace OpenData.SiteTemplates.Models;

/// <summary>The part of the site that a page belongs to; the navigation marks it as the current one.</summary>
public enum Section
{
    /// <summary>The front page.</summary>
    Home,

    /// <summary>OCOP, “One Commune One Product”.</summary>
    Ocop,

    /// <summary>New Rural, <i>nông thôn mới</i>.</summary>
    NewRural,

    /// <summary>Promises and results.</summary>
    Promises,

    /// <summary>The documents.</summary>
    Sources,

    /// <summary>What does not add up.</summary>
    Checks,

    /// <summary>No part of the navigation: the page for an address that does not exist.</summary>
    None,
}
