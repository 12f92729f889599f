using System.Net;
using System.Text;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Checking.Scanning;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Rendering;

/// <summary>Makes the file of one page after another: renders, writes the links, holds it against the rules. One a thread.</summary>
internal sealed class PagePress(LinkWriter links, PageWeight weight) : IAsyncDisposable
{
    private readonly ComponentRenderer _renderer = new();
    private readonly PageText _rendered = new();
    private readonly PageText _page = new();
    private readonly List<LinkTarget> _targets = [];
    private readonly PageScan _scan = new();
    private byte[] _bytes = [];

    /// <summary>Makes a page. Its bytes are there until the next one is made.</summary>
    /// <param name="plan">The page's place in the plan.</param>
    /// <param name="content">What it shows.</param>
    /// <param name="isSample">Whether it is read as a browser reads it as well: one of many that one template makes.</param>
    public RenderedPage Make(PagePlan plan, PageContent content, bool isSample)
    {
        _rendered.Clear();
        _page.Clear();
        _targets.Clear();
        _renderer.Render(content, _rendered);
        links.Write(_rendered.Written, plan.Address, _page, _targets);
        _scan.Read(_page.Written);

        var bytes = Bytes();
        LinkTarget[] targets = [.. _targets.Distinct()];
        // Only LinkWriter knows where links lead: one that a template wrote relative would go unchecked.
        if (_scan.RelativeLinks > _targets.Count)
            _scan.Problems.Add("a template writes a relative link: write it from the site's root.");
        if (weight.Of(bytes.Span, targets) is > PageWeight.MaxBytes and var bytesSent)
            _scan.Problems.Add($"the page weighs {bytesSent} bytes compressed with its style sheet, more than {PageWeight.MaxBytes}.");
        if (isSample) _scan.Problems.AddRange(PageParser.ProblemsOf(bytes.ToArray()).Except(_scan.Problems));
        return new RenderedPage(
            plan, new SiteFile(plan.File, bytes), WebUtility.HtmlDecode(_scan.Title), [.. _scan.Anchors.Order()], targets,
            _scan.Problems.Count == 0 ? [] : [.. _scan.Problems.Select(what => new SiteProblem(plan.File, what))])
        {
            // A family's pages have no charts that stand by themselves: there would be one for every commune of the country.
            Charts = plan.Member is null ? ChartCutter.Cut(_rendered.Written, plan.Address) : [],
            Files = content.Files,
        };
    }

    private ReadOnlyMemory<byte> Bytes()
    {
        var most = Encoding.UTF8.GetMaxByteCount(_page.Written.Length);
        if (_bytes.Length < most) _bytes = new byte[most * 2];
        return _bytes.AsMemory(0, Encoding.UTF8.GetBytes(_page.Written, _bytes));
    }

    public async ValueTask DisposeAsync()
    {
        await _rendered.DisposeAsync();
        await _page.DisposeAsync();
    }
}
