using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Texts;

namespace OpenData.SiteTemplates.Layouts;

/// <summary>Pages of the site that belong together: one entry of the navigation, with a second row where it holds more than one page.</summary>
/// <param name="Name">What the group is called.</param>
/// <param name="Links">Its pages, the one that the group's name leads to first.</param>
internal sealed record NavigationGroup(string Name, IReadOnlyList<NavigationLink> Links)
{
    /// <summary>All groups of a site, those without a page left out.</summary>
    public static IReadOnlyList<NavigationGroup> Of(SiteAddresses addresses, SiteTexts texts) =>
    [
        .. new[]
        {
            Group(texts.Promises, (Section.Promises, texts.Promises, addresses.Promises)),
            Group(texts.NewRural, (Section.NewRural, texts.Overview, addresses.NewRural), (Section.Criteria, texts.Criteria, addresses.Criteria)),
            Group(
                texts.Ocop, (Section.Ocop, texts.Overview, addresses.Ocop),
                (Section.Products, texts.Products, addresses.Products), (Section.Producers, texts.Producers, addresses.Producers)),
            Group(texts.Money, (Section.Money, texts.Money, addresses.Money)),
            Group(
                texts.Places, (Section.Districts, texts.Districts, addresses.Districts), (Section.Communes, texts.Communes, addresses.Communes)),
            Group(
                texts.Sources, (Section.Sources, texts.Documents, addresses.Sources),
                (Section.Checks, texts.Checks, addresses.Checks), (Section.Changes, texts.Changes, addresses.Changes)),
            Group(
                texts.Data, (Section.Data, texts.Downloads, addresses.Data), (Section.Method, texts.Method, addresses.Method),
                (Section.About, texts.About, addresses.About), (Section.Accessibility, texts.Accessibility, addresses.Accessibility)),
        }.Where(group => group.Links.Count > 0),
    ];

    /// <summary>Whether a page of that part of the site belongs to it.</summary>
    public bool Holds(Section section) => Links.Any(link => link.Section == section);

    private static NavigationGroup Group(string name, params ReadOnlySpan<(Section Section, string Name, string? Href)> links)
    {
        var present = new List<NavigationLink>();
        foreach (var (section, text, href) in links)
        {
            if (href is not null)
                present.Add(new NavigationLink(section, text, href));
        }

        return new NavigationGroup(name, present);
    }
}
