using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OpenData.GraphQL.Execution;

namespace OpenData.SiteGen.Tests.Site;

/// <summary>Asks the queries that stand on pages again and holds every number shown against their answers.</summary>
internal static partial class PageProof
{
    /// <summary>How many queries were asked, which numbers no answer explains, and which queries cost more than a public server allows.</summary>
    /// <param name="endpoint">Whom to ask.</param>
    /// <param name="folder">The site.</param>
    /// <param name="addresses">Its pages.</param>
    public static async Task<(int Asked, IReadOnlyList<string> Strangers, IReadOnlyList<string> Dear)> OfAsync(Uri endpoint, string folder, IEnumerable<string> addresses)
    {
        using var http = new HttpClient();
        var (asked, strangers, dear) = (0, new ConcurrentBag<string>(), new ConcurrentBag<string>());
        await Parallel.ForEachAsync(addresses, async (address, cancellation) =>
        {
            var page = Read(folder, address);
            var answers = new List<JsonElement>();
            foreach (var (query, variables) in Queries(page))
            {
                var (data, cost) = await AskAsync(http, endpoint, query, variables, cancellation);
                answers.Add(data);
                if (cost > new Limits().MaxCost) dear.Add($"{address}: {cost}");
            }
            if (answers.Count == 0) return;
            Interlocked.Add(ref asked, answers.Count);
            foreach (var stranger in Strangers(page, new AnswerNumbers(answers))) strangers.Add($"{address}: {stranger}");
        });
        return (asked, [.. strangers.Order(StringComparer.Ordinal)], [.. dear.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The numbers of a page that its answers do not explain.</summary>
    private static IEnumerable<string> Strangers(IHtmlDocument page, AnswerNumbers numbers)
    {
        var main = page.QuerySelector("main")!;
        foreach (var shown in main.QuerySelectorAll("data"))
        {
            var value = decimal.Parse(shown.GetAttribute("value")!, CultureInfo.InvariantCulture);
            if (shown.ClassList.Contains("computed") ? !numbers.Divides(value) : !numbers.Holds(value)) yield return $"<data> {value}";
        }
        // What is no statement of the page: its foot, its marks, the ticks of axes, working shown beside a computed figure;
        // what was counted by day (CommuneListPagesTests); and which part of a list the page is.
        foreach (var aside in main.QuerySelectorAll(".counted, .part, .parts, .foot, .mark, .source-line, svg .muted, svg title, svg desc, data.computed, .formula, pre, code").ToArray())
            aside.Remove();
        var isVietnamese = page.DocumentElement.GetAttribute("lang") == "vi";
        foreach (var text in main.Descendants<IText>())
            foreach (Match token in Numbers().Matches(text.Data))
                if (!Fixed.Contains(token.Value) && !numbers.Explains(token.Value, isVietnamese) && !IsShare(text.Data, token, numbers)) yield return $"“{token.Value}” in “{text.Data.Trim()}”";
    }

    private static bool IsShare(string text, Match token, AnswerNumbers numbers) =>
        text[(token.Index + token.Length)..].TrimStart('\u00a0', ' ').StartsWith('%')
        && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && numbers.HasShare(percent);

    /// <summary>Numbers that are words of the site and not of an answer: "3 to 5 stars".</summary>
    private static readonly HashSet<string> Fixed = Words();

    private static IEnumerable<(string Query, JsonElement Variables)> Queries(IHtmlDocument page)
    {
        foreach (var text in page.QuerySelectorAll("[aria-labelledby=query] pre code"))
        {
            var variables = text.ParentElement!.NextElementSibling?.QuerySelector("code")?.TextContent ?? "{}";
            yield return (text.TextContent, JsonDocument.Parse(variables).RootElement);
        }
    }

    private static async Task<(JsonElement Data, long Cost)> AskAsync(
        HttpClient http, Uri endpoint, string query, JsonElement variables, CancellationToken cancellation)
    {
        using var response = await http.PostAsJsonAsync(endpoint, new { query, variables }, cancellation);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return (answer.GetProperty("data"), answer.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt64());
    }

    private static HashSet<string> Words()
    {
        var texts = Path.Combine(RepositoryRoot.Above(AppContext.BaseDirectory), "site-templates", "i18n");
        return [.. Directory.GetFiles(texts, "*.json").SelectMany(file => Numbers().Matches(File.ReadAllText(file))).Select(match => match.Value)];
    }

    private static IHtmlDocument Read(string folder, string address) => new HtmlParser().ParseDocument(
        File.ReadAllText(Path.Combine(folder, address[1..] + (address.EndsWith('/') ? "index.html" : ""))));

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Numbers();
}
