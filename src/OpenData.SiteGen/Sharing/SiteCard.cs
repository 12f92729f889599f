using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates;
using OpenData.SiteTemplates.Layouts;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Sharing;

/// <summary>
/// The card of the picture that stands for the whole site where a page has none of its own: the province's name in place
/// of a title, and the programmes in place of a finding. It is the card of the pages, so it follows their style.
/// </summary>
internal sealed record SiteCard : FramedPage
{
    // One picture stands for the pages of both languages: the programmes go by these names in either.
    private const string Programmes = "Nông thôn mới · OCOP";

    // A name alone has the room of all that it stands without: the site's name, which begins with it, and the promise about figures.
    private const string Style = """
        header p, footer p { display: none; }
        h1 { font-size: 150px; line-height: 1.2; }
        main p { font-size: 40px; color: var(--soft); }

        """;

    /// <summary>The card as HTML.</summary>
    public static async Task<string> DrawAsync(Edition edition)
    {
        var frame = Frames.Of(edition, Section.Home, edition.Addresses.Home, edition.Addresses.Home, new PageFigures(edition));
        var card = await SharePictures.DrawAsync(new PageContent(typeof(Card), new SiteCard { Frame = frame }));
        return card.Replace("</style>", Style + "</style>", StringComparison.Ordinal);
    }

    private sealed class Card : Template
    {
        [Parameter]
        public SiteCard Model { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<ShareCard>(0);
            builder.AddComponentParameter(1, nameof(ShareCard.Frame), Model.Frame);
            builder.AddComponentParameter(2, nameof(ShareCard.SiteName), "");
            builder.AddComponentParameter(3, nameof(ShareCard.Title), Model.Frame.Province);
            builder.AddComponentParameter(4, nameof(ShareCard.Finding), Programmes);
            builder.CloseComponent();
        }
    }
}
