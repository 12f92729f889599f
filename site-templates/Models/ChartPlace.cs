namespace OpenData.SiteTemplates.Models;

/// <summary>Where the charts of a page stand by themselves: as a page to embed and as a drawing.</summary>
/// <param name="Base">The folder below which they stand, with a slash at its end.</param>
public sealed record ChartPlace(string Base)
{
    /// <summary>The page that other sites may frame.</summary>
    public string Embed(string chart) => $"{Base}{chart}/";

    /// <summary>The drawing as a file.</summary>
    public string Drawing(string chart) => $"{Base}{chart}.svg";
}
