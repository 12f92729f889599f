using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenData.SiteTemplates.Tests;

public sealed partial class AssetsTests
{
    private const int MostBytes = 8 * 1024;

    private static readonly string Css = Encoding.UTF8.GetString([.. Assets.Read("site.css")]);

    /// <summary>Letters on the grounds they stand on, and the least contrast that WCAG 2.2 AA asks of them.</summary>
    public static TheoryData<string, string, double> Pairs => new()
    {
        { "ink", "paper", 7 }, { "ink", "wash", 7 }, { "soft", "paper", 4.5 }, { "soft", "wash", 4.5 },
        { "indigo", "paper", 4.5 }, { "indigo", "wash", 4.5 }, { "lake", "paper", 4.5 }, { "persimmon", "paper", 4.5 },
        { "grey", "paper", 4.5 }, { "grey", "wash", 4.5 }, { "paper", "indigo", 4.5 },
        { "shade-1", "paper", 3 }, { "shade-2", "paper", 3 }, { "shade-3", "paper", 3 }, { "paper", "lake", 3 }, { "lake", "wash", 3 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_can_be_told_apart_in_light_and_dark(string front, string back, double least)
    {
        foreach (var (theme, colours) in Themes())
            Contrast(colours[front], colours[back]).ShouldBeGreaterThanOrEqualTo(least, $"{front} on {back}, {theme}");
    }

    [Fact]
    public void Defines_every_colour_for_light_and_dark()
    {
        var (light, dark) = (Themes()["light"], Themes()["dark"]);

        dark.Keys.Except(light.Keys).ShouldBeEmpty();
        light.Keys.Except(dark.Keys).ShouldBe(["cloth", "seed"], ignoreOrder: true);
    }

    [Fact]
    public void Weighs_less_than_eight_kilobytes_compressed()
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(Css));

        memory.Length.ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public void Loads_nothing() => Regex.IsMatch(Css, @"url\((?!""data:)|@import|@font-face").ShouldBeFalse();

    private static Dictionary<string, Dictionary<string, string>> Themes()
    {
        var roots = RootRule().Matches(Css);
        return new Dictionary<string, Dictionary<string, string>>
        {
            ["light"] = Colours(roots[0].Value), ["dark"] = Colours(roots[1].Value),
        };
    }

    private static Dictionary<string, string> Colours(string rule) =>
        ColourRule().Matches(rule).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var channels = Enumerable.Range(0, 3).Select(n => Convert.ToInt32(hex.Substring(n * 2, 2), 16) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex RootRule();

    [GeneratedRegex(@"--([a-z0-9-]+): #([0-9a-f]{6});")]
    private static partial Regex ColourRule();
}
