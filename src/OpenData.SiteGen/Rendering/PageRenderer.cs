using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Rendering;

/// <summary>Turns planned pages into files: asks for the model, renders the template, writes the links.</summary>
internal sealed class PageRenderer(LinkWriter links)
{
    private static readonly IServiceProvider Services = new ServiceCollection()
        // Without it every letter outside ASCII becomes an entity: twice the bytes for a Vietnamese page.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>Renders all pages, as many at a time as there are processors; the order is that of the plan.</summary>
    public async Task<IReadOnlyList<SiteFile>> RenderAsync(
        IReadOnlyList<PagePlan> pages, Action<PagePlan> rendered, CancellationToken cancellation)
    {
        var files = new SiteFile[pages.Count];
        await Parallel.ForAsync(0, pages.Count, cancellation, async (index, token) =>
        {
            files[index] = await RenderAsync(pages[index], token);
            rendered(pages[index]);
        });
        return files;
    }

    private async Task<SiteFile> RenderAsync(PagePlan page, CancellationToken cancellation)
    {
        var content = await page.Make(cancellation);
        var html = await RenderAsync(content);
        return SiteFile.OfText(page.File, links.Write(html, page.Address));
    }

    /// <summary>A renderer keeps the state of all it rendered, so each page has its own.</summary>
    private static async Task<string> RenderAsync(PageContent content)
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?> { ["Model"] = content.Model });
            var root = await renderer.RenderComponentAsync(content.Template, parameters);
            return root.ToHtmlString();
        });
    }
}
