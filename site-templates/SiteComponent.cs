using Microsoft.AspNetCore.Components;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Texts;

namespace OpenData.SiteTemplates;

/// <summary>A component of the site: it knows how the page’s language says things.</summary>
public abstract class SiteComponent : Template
{
    /// <summary>The page’s language, handed down by the layout.</summary>
    [CascadingParameter]
    protected Locale Locale { get; set; } = null!;

    private protected Strings Texts => Locale.Texts;
}
