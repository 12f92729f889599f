namespace OpenData.SiteGen.Searching;

/// <summary>Something that the site's search leads to.</summary>
/// <param name="Title">What it is called on the page that it leads to.</param>
/// <param name="Detail">What tells it from others of that name: its kind, its district; empty where the name is enough.</param>
/// <param name="Address">Where it leads, from the site's root.</param>
/// <param name="Names">Everything that it is found by, the title among it.</param>
internal sealed record SearchEntry(string Title, string Detail, string Address, IReadOnlyList<string> Names);
