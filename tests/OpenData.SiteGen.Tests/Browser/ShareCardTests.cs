using OpenData.SiteGen.Sharing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

public sealed class ShareCardTests(SiteBrowser browser) : IClassFixture<SiteBrowser>
{
    // Wide letters with marks above and below, in words that break badly.
    private const string Words = "Những sản phẩm đặc trưng của đồng bào Mường Nghiễn được Ủy ban nhân dân huyện Ngưỡng Nghĩa nêu tên ";

    private static IEnumerable<(int Title, int Finding, long? Value)> Lengths =>
        from title in (int[])[8, 26, 27, 48, 49, 90, 200]
        from finding in (int[])[40, 100, 101, 130, 131, 170, 171, 260, 500]
        from value in (long?[])[null, 218, 88888, 1234567]
        select (title, finding, value);

    [BrowserFact]
    public async Task Holds_every_text_within_its_place_however_long_it_is()
    {
        var page = await browser.OpenAsync(1200);
        foreach (var (title, finding, value) in Lengths)
        {
            var figure = value is null ? null : Made.Figures().Of(Made.Fact("f", value));
            await page.SetContentAsync(await SharePictures.DrawAsync(SharedPage.Of(Text(title), Text(finding), figure)));

            var outside = await page.EvaluateAsync<string>(Outside);

            (await page.Locator("footer p").InnerTextAsync()).StartsWith("Nguồn: ", StringComparison.Ordinal).ShouldBe(value is not null);
            outside.ShouldBeEmpty($"title of {title} letters, sentence of {finding}, figure {value}");
        }
        await page.Context.CloseAsync();
    }

    // The places of the parts do not overlap, and no line of a text reaches out of its own.
    private const string Outside = """
        () => {
          const box = name => document.querySelector(name).getBoundingClientRect();
          const parts = ['header p', 'h1', 'main div', 'footer p', 'footer .brocade'].map(name => [name, box(name)]);
          const wrong = [];
          for (let i = 1; i < parts.length; i++)
            if (parts[i][1].top < parts[i - 1][1].bottom) wrong.push(`${parts[i][0]} begins above the end of ${parts[i - 1][0]}`);
          if (parts.at(-1)[1].bottom > 630.5) wrong.push('the card is too high');
          for (const text of document.querySelectorAll('h1, p')) {
            const own = text.getBoundingClientRect(), around = text.parentElement.getBoundingClientRect();
            if (own.left < 0 || own.right > 1200 || own.bottom > around.bottom + .5) wrong.push(`${text.className || text.localName} is outside`);
            const height = parseFloat(getComputedStyle(text).lineHeight), lines = text.clientHeight / height;
            if (Math.abs(lines - Math.round(lines)) > .1) wrong.push(`${text.className || text.localName} is cut within a line`);
            if (text.scrollWidth > text.clientWidth + 1) wrong.push(`${text.className || text.localName} is too wide`);
          }
          return wrong.join('; ');
        }
        """;

    private static string Text(int letters) => string.Concat(Enumerable.Repeat(Words, 6))[..(letters - 1)].TrimEnd().PadRight(letters, '.');
}
