namespace OpenData.SiteGen;

/// <summary>Something that keeps a site from being published.</summary>
/// <param name="Where">The page, file or address it concerns, relative to the site's folder.</param>
/// <param name="What">What is wrong, in one sentence that says how to mend it where that is not plain.</param>
internal sealed record SiteProblem(string Where, string What)
{
    public override string ToString() => $"{Where}: {What}";
}
