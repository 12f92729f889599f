using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Rendering;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The page for an address that does not exist: one file, in both languages.</summary>
internal static class NotFoundPages
{
    public static PagePlan Plan(SiteContents contents) =>
        new PagePlan(LinkWriter.NotFoundAddress, null, _ =>
        {
            var (first, second) = (contents.Editions[0], contents.Editions[1]);
            var frame = Frames.Of(first, Section.None, LinkWriter.NotFoundAddress, second.Addresses.Home, new PageFigures(first));
            return Task.FromResult(new PageContent(typeof(NotFound), new NotFoundPage(frame, second.Addresses)));
        });
}
