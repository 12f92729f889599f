using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Rendering;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates;

namespace OpenData.SiteGen.Tests.Rendering;

public sealed class ComponentRendererTests
{
    [Fact]
    public async Task Writes_every_page_as_the_renderer_of_the_framework_does()
    {
        await using var api = await EmbeddedApi.StartAsync(RealSite.Seed, default);
        using var http = new HttpClient();
        var client = new GraphQLClient(http, api.Endpoint!);
        var contents = await SiteContents.AskAsync(client, new ListReader(client), default);
        var pages = SitePages.Of(contents, new ReleaseDifference(new ReleaseName("0", "0", new DateOnly(2031, 1, 1)), null, []), new SharedAnswers(client)).ToArray();

        var compared = 0;
        foreach (var page in pages)
        {
            var content = await page.Make(default);
            Write(content).ShouldBe(await WriteByFrameworkAsync(content), page.Address);
            compared++;
        }

        compared.ShouldBeGreaterThan(400);
    }

    [Fact]
    public async Task Writes_elements_attributes_and_what_is_handed_down()
    {
        var written = Write(new PageContent(typeof(Outer), "a & b"));

        written.ShouldBe("""<p title="&quot;đ&quot;" hidden>a &amp; b<br /><i></i>from outside, from within, from outside</p>""");
        written.ShouldBe(await WriteByFrameworkAsync(new PageContent(typeof(Outer), "a & b")));
    }

    [Fact]
    public void Refuses_text_in_a_script() =>
        Should.Throw<InvalidOperationException>(() => Write(new PageContent(typeof(Script), "alert(1)"))).Message.ShouldContain("script");

    [Fact]
    public void Refuses_a_parameter_that_a_template_does_not_have() =>
        Should.Throw<InvalidOperationException>(() => Write(new PageContent(typeof(Inner), "x"))).Message.ShouldContain("Model");

    [Fact]
    public void Refuses_what_is_no_template() =>
        Should.Throw<InvalidOperationException>(() => Write(new PageContent(typeof(PageTitle), "x"))).Message.ShouldContain(nameof(PageTitle));

    private static string Write(PageContent content)
    {
        using var text = new PageText();
        new ComponentRenderer().Render(content, text);
        return text.Written.ToString();
    }

    private static async Task<string> WriteByFrameworkAsync(PageContent content)
    {
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(content.Template, ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = content.Model }))).ToHtmlString());
    }

    private sealed class Outer : Template
    {
        [Parameter]
        public string Model { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", "\"đ\"");
            builder.AddAttribute(2, "hidden", true);
            builder.AddAttribute(3, "lang", (string?)null);
            builder.AddContent(4, Model);
            builder.OpenElement(5, "br");
            builder.CloseElement();
            builder.OpenElement(6, "i");
            builder.CloseElement();
            HandDown(builder, "from outside", outer =>
            {
                Say(outer);
                outer.AddContent(1, ", ");
                HandDown(outer, "from within", Say);
                outer.AddContent(2, ", ");
                Say(outer);
            });
            builder.CloseElement();
        }

        private static void HandDown(RenderTreeBuilder builder, string value, RenderFragment content)
        {
            builder.OpenComponent<CascadingValue<string>>(7);
            builder.AddComponentParameter(8, "Value", value);
            builder.AddComponentParameter(9, "IsFixed", true);
            builder.AddComponentParameter(10, "ChildContent", content);
            builder.CloseComponent();
        }

        private static void Say(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Inner>(0);
            builder.CloseComponent();
        }
    }

    private sealed class Inner : Template
    {
        [CascadingParameter]
        private string? Word { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Word);
    }

    private sealed class Script : Template
    {
        [Parameter]
        public string Model { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "script");
            builder.AddContent(1, Model);
            builder.CloseElement();
        }
    }
}
