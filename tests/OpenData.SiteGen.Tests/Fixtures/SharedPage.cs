using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Layouts;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>A page with a title, a sentence and a figure: what a card is drawn from.</summary>
internal sealed record SharedPage(string Title, string? Finding, Figure? Figure = null) : FramedPage
{
    /// <summary>The page as it is made, at the address of the OCOP page unless another is given.</summary>
    public static PageContent Of(string title, string? finding, Figure? figure = null, string? address = null)
    {
        var edition = Made.Edition with { BaseUrl = new Uri("https://example.test/") };
        var path = address ?? edition.Addresses.Ocop;
        var frame = Frames.Of(edition, Section.Ocop, path, path, new PageFigures(edition));
        return new PageContent(typeof(Shown), new SharedPage(title, finding, figure) { Frame = frame with { Sources = [Report] } });
    }

    // A title as long as those of reports are.
    private static NumberedSource Report { get; } = new(
        1, "Báo cáo kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới và Chương trình mỗi xã một sản phẩm của tỉnh Mường Thử trong năm và nhiệm vụ trọng tâm của năm sau",
        null, Made.Year(2031), "/nguon/s1/");

    public static PagePlan Plan(PageContent content) => new(((FramedPage)content.Model).Frame.Path, null, _ => Task.FromResult(content));

    internal sealed class Shown : SiteTemplates.Template
    {
        [Parameter]
        public SharedPage Model { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Document>(0);
            builder.AddComponentParameter(1, nameof(Document.Frame), Model.Frame);
            builder.AddComponentParameter(2, nameof(Document.Title), Model.Title);
            builder.AddComponentParameter(3, nameof(Document.Description), Model.Finding);
            builder.AddComponentParameter(4, nameof(Document.Headline), Model.Figure);
            builder.AddComponentParameter(5, nameof(Document.ChildContent), (RenderFragment)(_ => { }));
            builder.CloseComponent();
        }
    }
}
