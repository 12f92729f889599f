namespace OpenData.SiteGen;

/// <summary>What a build is asked for.</summary>
/// <param name="Output">The folder that holds the published site afterwards.</param>
/// <param name="BaseUrl">
/// The site's address on the web, ending in <c>/</c>; null where it is not known: then no absolute address is written.
/// </param>
internal sealed record SiteOptions(string Output, Uri? BaseUrl)
{
    /// <summary>The release before, against which the changes are told; what the output holds unless it is elsewhere.</summary>
    public string Former { get; init; } = Output;

    /// <summary>Where anyone can ask the API, for links to its explorer; null where no public API is known: then no link is written.</summary>
    public Uri? ApiAddress { get; init; }

    /// <summary>The API that this program hosts: nothing that another one answered is carried over. Empty for a server, which is taken to answer the same over the same data.</summary>
    public string HostedApi { get; init; } = "";

    /// <summary>Whether main pages are to have pictures for other sites: see <see cref="Sharing.SharePictures"/>.</summary>
    public bool SharePictures { get; init; }

    /// <summary>The Chromium that takes those pictures; null where the machine has none.</summary>
    public string? Chromium { get; init; }

    /// <summary>What the templates are known by where they are not those that the program was compiled with; null where they are.</summary>
    public string? Templates { get; init; }

    /// <summary>Where the site's root stands on its host; begins and ends with <c>/</c>.</summary>
    public string BasePath => BaseUrl?.AbsolutePath ?? "/";
}
