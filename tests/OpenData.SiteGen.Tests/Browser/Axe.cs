using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>
/// Axe, run within the page that is looked at. The runner of the package opens a window more for each run, which
/// takes many times as long as the run; our pages have no frames that would need it.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with the page as it stands, a line an element: the rule's name and the element.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        var result = await page.EvaluateAsync<JsonElement>(
            """
            async () => {
                const { violations, passes } = await axe.run({ resultTypes: ['violations'] });
                return { checked: passes.length, violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)) };
            }
            """);
        result.GetProperty("checked").GetInt32().ShouldBeGreaterThan(10, $"{page.Url}: too few rules found something to look at");
        return [.. result.GetProperty("violations").EnumerateArray().Select(violation => violation.GetString()!)];
    }
}
