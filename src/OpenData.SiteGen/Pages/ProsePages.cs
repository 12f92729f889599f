using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The pages of words.</summary>
internal static class ProsePages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other) =>
    [
        Plan(edition, typeof(About), Section.About, edition.Addresses.About!, other.Addresses.About!),
        Plan(edition, typeof(Method), Section.Method, edition.Addresses.Method!, other.Addresses.Method!),
        Plan(edition, typeof(Accessibility), Section.Accessibility, edition.Addresses.Accessibility!, other.Addresses.Accessibility!),
    ];

    private static PagePlan Plan(Edition edition, Type template, Section section, string address, string otherAddress) =>
        new(address, otherAddress, _ => Task.FromResult(new PageContent(
            template, new ProsePage { Frame = Frames.Of(edition, section, address, otherAddress, new PageFigures(edition)) })));
}
