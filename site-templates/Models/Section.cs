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

    /// <summary>The criteria sets.</summary>
    Criteria,

    /// <summary>The OCOP products that documents name.</summary>
    Products,

    /// <summary>The producers that documents name.</summary>
    Producers,

    /// <summary>The money.</summary>
    Money,

    /// <summary>The districts.</summary>
    Districts,

    /// <summary>The communes, wards and townships.</summary>
    Communes,

    /// <summary>What changed since the release before.</summary>
    Changes,

    /// <summary>Downloads and the API.</summary>
    Data,

    /// <summary>How the figures are made.</summary>
    Method,

    /// <summary>What the site is.</summary>
    About,

    /// <summary>The accessibility statement.</summary>
    Accessibility,

    /// <summary>No part of the navigation: the page for an address that does not exist.</summary>
    None,

    /// <summary>The search and the lists.</summary>
    Search,
}
