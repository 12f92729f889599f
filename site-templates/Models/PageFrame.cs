namespace OpenData.SiteTemplates.Models;

/// <summary>What every page has around its content.</summary>
public sealed record PageFrame
{
    /// <summary>Language of the page and of every text in its model.</summary>
    public required Language Language { get; init; }

    /// <summary>Part of the site, for the navigation.</summary>
    public required Section Section { get; init; }

    /// <summary>Name of the province that the site is about, without the type word; part of the site’s name.</summary>
    public required string Province { get; init; }

    /// <summary>Address of this page from the site's root, such as <c>/en/ocop/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Address of the same page in the other language.</summary>
    public required string OtherLanguagePath { get; init; }

    /// <summary>Where the navigation leads.</summary>
    public required SiteAddresses Addresses { get; init; }

    /// <summary>Which data the page was made from.</summary>
    public required DatasetStamp Dataset { get; init; }

    /// <summary>The documents that the page's figures come from, in order of their numbers.</summary>
    public required IReadOnlyList<NumberedSource> Sources { get; init; }

    /// <summary>The queries that made the page; empty for a page without figures.</summary>
    public required IReadOnlyList<PageQuery> Queries { get; init; }

    /// <summary>The ids of the figures that the page shows, in the order in which it first does.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>What the page shows as files to take away.</summary>
    public IReadOnlyList<DataDownload> Downloads { get; init; } = [];

    /// <summary>The site's address on the web, for what must be absolute; null where it is not known: then nothing is.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The dataset as search engines read it (schema.org, JSON-LD); null for a page that is not about the dataset.</summary>
    public string? StructuredData { get; init; }

    /// <summary>Where the page's charts stand by themselves; null on pages whose charts do not.</summary>
    public ChartPlace? Charts { get; init; }

    /// <summary>Address of the picture that other sites show of the page; null where they show the one that stands for the whole site.</summary>
    public string? Picture { get; init; }

    /// <summary>Whether the page is to be drawn as the card which that picture is taken of, instead of as a page.</summary>
    public bool IsCard { get; init; }
}
