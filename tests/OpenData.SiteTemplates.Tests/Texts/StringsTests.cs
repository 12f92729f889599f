using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Texts;

namespace OpenData.SiteTemplates.Tests.Texts;

public sealed class StringsTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Has_every_text_in_each_language(string tag) =>
        Leaves(Read(tag)).ShouldAllBe(leaf => leaf.Text.Trim().Length > 0);

    [Fact]
    public void Fills_the_same_places_in_both_languages()
    {
        var english = Leaves(Read("en")).ToDictionary(leaf => leaf.Path, leaf => Places(leaf.Text));

        foreach (var (path, text) in Leaves(Read("vi")))
            Places(text).ShouldBe(english[path], path);
    }

    [Fact]
    public void Refuses_a_language_that_lacks_a_text()
    {
        var json = Read("en");
        json["site"]!.AsObject().Remove("skip");

        Should.Throw<JsonException>(() => Parse(json)).Message.ShouldContain("skip");
    }

    [Fact]
    public void Refuses_a_text_that_nobody_uses()
    {
        var json = Read("en");
        json["site"]!["skipp"] = "Skip";

        Should.Throw<JsonException>(() => Parse(json)).Message.ShouldContain("skipp");
    }

    [Fact]
    public void Refuses_a_text_that_is_null()
    {
        var json = Read("en");
        json["site"]!["skip"] = null;

        Should.Throw<JsonException>(() => Parse(json));
    }

    [Fact]
    public void Fails_for_a_language_the_site_is_not_written_in() =>
        Should.Throw<FileNotFoundException>(() => Strings.Load(null, "fr"));

    private static Strings Parse(JsonNode json) => Strings.Parse(new MemoryStream(Encoding.UTF8.GetBytes(json.ToJsonString())));

    private static JsonNode Read(string tag)
    {
        using var stream = typeof(Strings).Assembly.GetManifestResourceStream($"i18n.{tag}.json")!;
        return JsonNode.Parse(stream)!;
    }

    private static IEnumerable<(string Path, string Text)> Leaves(JsonNode json) =>
        from part in json.AsObject()
        from text in part.Value!.AsObject()
        select ($"{part.Key}.{text.Key}", text.Value!.GetValue<string>());

    private static string Places(string text) =>
        string.Join(' ', Names(text).Distinct().Order());

    private static List<string> Names(string pattern)
    {
        var names = new List<string>();
        foreach (var piece in Pattern.Split(pattern))
            if (piece.IsPlace) names.Add(piece.Text.ToString());
        return names;
    }
}
