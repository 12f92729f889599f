namespace OpenData.SiteTemplates.Layouts;

/// <summary>
/// What a browser may load for a page of the site (Content Security Policy Level 3): its own style sheets, pictures and
/// scripts, nothing inline, nothing of another host. Each page says so itself, because not every host sends headers.
/// </summary>
public static class ContentPolicy
{
    /// <summary>The policy of a page.</summary>
    public static string Page { get; } = Of("'self'");

    /// <summary>The policy with other sources of styles.</summary>
    /// <param name="styles">The sources, as <c>style-src</c> names them.</param>
    public static string Of(string styles) =>
        $"default-src 'none'; style-src {styles}; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'";
}
