using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Rendering;
using OpenData.SiteTemplates;

namespace OpenData.SiteGen.Tests.Rendering;

public sealed class PageRendererTests
{
    [Fact]
    public async Task Writes_vietnamese_as_it_is_and_escapes_what_html_would_read()
    {
        var pages = await RenderAsync(Page("/", "Đồng Thắng <b> & \"x\""));

        Text(pages.ShouldHaveSingleItem().File.Bytes).ShouldBe("""<p title="/">Đồng Thắng &lt;b&gt; &amp; &quot;x&quot;</p>""");
    }

    [Fact]
    public async Task Renders_every_page_once_however_long_each_takes()
    {
        var pages = Enumerable.Range(0, 40).Select(i => Page($"/{i:00}/", $"{i}", delay: 40 - i)).ToArray();

        var rendered = await RenderAsync(pages);

        rendered.Select(page => page.File.Path).ShouldBe(pages.Select(page => page.File), ignoreOrder: true);
        rendered.ShouldAllBe(page => Text(page.File.Bytes).Contains($">{int.Parse(page.Plan.Address.Trim('/'))}<"));
    }

    [Fact]
    public async Task Fails_with_what_the_page_failed_with()
    {
        var broken = new PagePlan("/", null, _ => throw new InvalidDataException("no figures"));

        (await Should.ThrowAsync<InvalidDataException>(() => RenderAsync(broken))).Message.ShouldBe("no figures");
    }

    [Fact]
    public async Task Asks_for_the_members_of_a_family_together_and_once_for_both_languages()
    {
        var family = new Family();
        var vietnamese = Enumerable.Range(0, 120).Select(i => family.Plan($"/{i}/", $"m{i}", "xã"));
        var english = Enumerable.Range(0, 120).Select(i => family.Plan($"/en/{i}/", $"m{i}", "commune"));

        var rendered = await RenderAsync([.. vietnamese, .. english]);

        rendered.Count.ShouldBe(240);
        rendered.ShouldAllBe(page => Text(page.File.Bytes).Contains($">{page.Plan.Member!.Id} {(page.Plan.Address.StartsWith("/en/") ? "commune" : "xã")} answer<"));
        family.Asked.Order().ShouldBe([20, 50, 50]);
    }

    [Fact]
    public async Task Says_what_is_wrong_with_a_page() =>
        (await RenderAsync(Page("/a/", "x"))).ShouldHaveSingleItem().Problems.Select(problem => problem.ToString())
            .ShouldContain("a/index.html: there is not exactly one <main>.");

    private static async Task<IReadOnlyList<RenderedPage>> RenderAsync(params PagePlan[] pages)
    {
        await using var renderer = new PageRenderer(new LinkWriter(new Dictionary<string, string>(), "/"), new PageWeight([]));
        var rendered = new ConcurrentBag<RenderedPage>();
        await renderer.RenderAsync(pages, page => rendered.Add(page with { File = page.File with { Bytes = page.File.Bytes.ToArray() } }), default);
        return [.. rendered];
    }

    private static PagePlan Page(string address, string text, int delay = 0) =>
        new(address, null, async token =>
        {
            await Task.Delay(delay, token);
            return new PageContent(typeof(Paragraph), text);
        });

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private sealed class Family : PageFamily
    {
        public ConcurrentBag<int> Asked { get; } = [];

        public PagePlan Plan(string address, string id, string word) => new(address, null, _ => throw new InvalidOperationException())
        {
            Member = new FamilyMember(this, id, (member, answer) => new PageContent(typeof(Paragraph), $"{member} {word} {Text(answer.Row)}")),
        };

        public override Task<IReadOnlyList<MemberAnswer>> AskAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
        {
            Asked.Add(ids.Count);
            return Task.FromResult<IReadOnlyList<MemberAnswer>>([.. ids.Select(_ => new MemberAnswer(default, "answer"u8.ToArray()))]);
        }
    }

    private sealed class Paragraph : Template
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
