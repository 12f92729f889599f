using System.Text.RegularExpressions;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Pages;

public sealed partial class NamedIndicatorsTests
{
    // A page that asks for an indicator by a mistyped id is not refused: it is silent where it should speak.
    [Fact]
    public void Asks_only_for_indicators_that_the_dataset_has()
    {
        var known = File.ReadLines(Path.Combine(RealSite.Seed, "indicators.csv")).Skip(1).Select(row => row[..row.IndexOf(',', StringComparison.Ordinal)]).ToHashSet();
        var programmes = known.Select(id => id.Split('-')[0]).ToHashSet();
        var generator = Path.Combine(RepositoryRoot.Above(AppContext.BaseDirectory), "src", "OpenData.SiteGen");
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(generator, "Pages"), "*.cs"), .. Directory.EnumerateFiles(Path.Combine(generator, "queries"), "*.graphql", SearchOption.AllDirectories)];

        var named = files.SelectMany(file => Quoted().Matches(File.ReadAllText(file)), (file, match) => (File: Path.GetFileName(file), Id: match.Groups[1].Value))
            .Where(named => programmes.Contains(named.Id.Split('-')[0]))
            .ToArray();

        named.Length.ShouldBeGreaterThan(20);
        named.Where(each => !known.Contains(each.Id)).ShouldBeEmpty();
    }

    [GeneratedRegex("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"")]
    private static partial Regex Quoted();
}
