using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Tests.Rendering;

public sealed class PageRendererTests
{
    private static readonly PageRenderer Renderer = new(new LinkWriter(new Dictionary<string, string>(), "/"));

    [Fact]
    public async Task Writes_vietnamese_as_it_is_and_escapes_what_html_would_read()
    {
        var files = await Renderer.RenderAsync([Page("/", "Đồng Thắng <b> & \"x\"")], _ => { }, default);

        Text(files.ShouldHaveSingleItem().Bytes).ShouldBe("""<p title="/">Đồng Thắng &lt;b&gt; &amp; &quot;x&quot;</p>""");
    }

    [Fact]
    public async Task Keeps_the_order_of_the_plan_however_long_each_page_takes()
    {
        var pages = Enumerable.Range(0, 40).Select(i => Page($"/{i:00}/", $"{i}", delay: 40 - i)).ToArray();

        var files = await Renderer.RenderAsync(pages, _ => { }, default);

        files.Select(file => file.Path).ShouldBe(pages.Select(page => page.File));
    }

    [Fact]
    public async Task Fails_with_what_the_page_failed_with()
    {
        var broken = new PagePlan("/", null, _ => throw new InvalidDataException("no figures"));

        (await Should.ThrowAsync<InvalidDataException>(() => Renderer.RenderAsync([broken], _ => { }, default)))
            .Message.ShouldBe("no figures");
    }

    private static PagePlan Page(string address, string text, int delay = 0) =>
        new(address, null, async token =>
        {
            await Task.Delay(delay, token);
            return new PageContent(typeof(Paragraph), text);
        });

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private sealed class Paragraph : ComponentBase
    {
        [Parameter]
        public string Model { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", "/");
            builder.AddContent(2, Model);
            builder.CloseElement();
        }
    }
}
