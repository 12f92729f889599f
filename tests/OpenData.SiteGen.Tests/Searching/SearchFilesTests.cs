using System.Text.Json.Nodes;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Searching;

namespace OpenData.SiteGen.Tests.Searching;

public sealed class SearchFilesTests
{
    [Fact]
    public void Finds_a_name_at_each_of_its_words_and_joined()
    {
        var files = Of(new SearchEntry("xã Đồng Thắng", "huyện Chợ Đồn", "/xa/dong-thang/", ["Đồng Thắng", "xã Đồng Thắng"]));

        files.Keys.ShouldBe(["search/vi/0.json", "search/vi/index.json"], ignoreOrder: true);
        Rows(files["search/vi/0.json"]).Select(row => $"{row[0]} {row[1]}").ShouldBe(
            ["dong thang 0", "dongthang 2", "thang 1", "xa dong thang 0", "xadongthang 2"]);
        Rows(files["search/vi/0.json"])[0].Skip(2).Select(cell => $"{cell}").ShouldBe(["0", "xã Đồng Thắng", "huyện Chợ Đồn", "xa/dong-thang/"]);
    }

    [Fact]
    public void Cuts_the_list_into_blocks_whose_beginnings_tell_where_a_word_would_stand()
    {
        var files = Of([.. Enumerable.Range(0, 5_000).Select(i => new SearchEntry($"Xã sinh máy {i}", "huyện sinh máy", $"/xa/gen-c{i}/", [$"sinh máy {i}"]))]);
        var beginnings = JsonNode.Parse(files["search/vi/index.json"].Bytes.Span)!.AsArray().Select(first => first!.GetValue<string>()).ToList();

        beginnings.ShouldBe(beginnings.Order(StringComparer.Ordinal));
        beginnings.Count.ShouldBe(files.Count - 1);
        for (var i = 0; i < beginnings.Count; i++)
        {
            var block = files[$"search/vi/{i}.json"];
            block.Bytes.Length.ShouldBeLessThan(SearchFiles.BlockBytes * 3 / 2);
            var keys = Rows(block).Select(row => row[0]!.GetValue<string>()).ToList();
            keys.ShouldBe(keys.Order(StringComparer.Ordinal));
            string.CompareOrdinal(beginnings[i], keys[0]).ShouldBeLessThanOrEqualTo(0);
            if (i + 1 < beginnings.Count) string.CompareOrdinal(keys[^1], beginnings[i + 1]).ShouldBeLessThanOrEqualTo(0);
        }
    }

    private static Dictionary<string, SiteFile> Of(params SearchEntry[] entries) =>
        SearchFiles.Of(entries, "search/vi/").ToDictionary(file => file.Path);

    private static List<JsonArray> Rows(SiteFile file) => [.. JsonNode.Parse(file.Bytes.Span)!.AsArray().Select(row => row!.AsArray())];
}
