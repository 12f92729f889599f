namespace OpenData.SiteGen.Planning;

/// <summary>A page that the site will have: where it stands and how it comes about.</summary>
/// <param name="Address">
/// Its address on the site: begins with <c>/</c>; ends with <c>/</c> (a folder's index) or with a file name.
/// </param>
/// <param name="Alternate">The address of the same page in the other language; null where it has none.</param>
/// <param name="Make">Asks the API and makes the page's model.</param>
internal sealed record PagePlan(
    string Address, string? Alternate, Func<CancellationToken, Task<PageContent>> Make)
{
    /// <summary>The file that holds the page, below the site's folder.</summary>
    public string File => Address.EndsWith('/') ? $"{Address[1..]}index.html" : Address[1..];

    /// <summary>The folder that it stands in, below the site's folder.</summary>
    public string Folder => FolderOf(Address);

    /// <summary>The folder of the same page in the other language; its own where it has none.</summary>
    public string AlternateFolder => FolderOf(Alternate ?? Address);

    /// <summary>What it shows as a flat table; null where that would not be true to it.</summary>
    public PageTable? Table { get; init; }

    /// <summary>
    /// The ids of those whose figures it shows, so that a changed figure of another leaves it as it is: none for a page of
    /// names alone; null for a page that is about everything.
    /// </summary>
    public IReadOnlyList<string>? Shows { get; init; }

    /// <summary>Its place among pages of its kind; null for a page of its own kind.</summary>
    public FamilyMember? Member { get; init; }

    private static string FolderOf(string address) => address[1..(address.LastIndexOf('/') + 1)];
}
