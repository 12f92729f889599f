using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenData.SiteGen.Api;

/// <summary>A query of <c>queries/*.graphql</c>, as it is sent and as the page that it makes shows it.</summary>
/// <param name="Name">The operation's name, and the file's.</param>
/// <param name="Text">The operation with every fragment that it uses: whoever copies it can ask it.</param>
internal sealed partial record GraphQLQuery(string Name, string Text)
{
    private static readonly ConcurrentDictionary<string, GraphQLQuery> Known = new(StringComparer.Ordinal);

    /// <summary>The query of that name.</summary>
    /// <exception cref="FileNotFoundException">There is no file of that name among the queries or the fragments.</exception>
    public static GraphQLQuery Of(string name) => Known.GetOrAdd(name, static name =>
    {
        var text = new StringBuilder(Read(name));
        var used = new List<string>();
        AppendFragments(text, used);
        return new GraphQLQuery(name, text.ToString());
    });

    /// <summary>Fragments stand in files of their own, so that two queries never differ in what they ask of a figure.</summary>
    private static void AppendFragments(StringBuilder text, List<string> used)
    {
        for (var before = -1; used.Count > before;)
        {
            before = used.Count;
            foreach (Match spread in Spread().Matches(text.ToString()))
            {
                var fragment = spread.Groups["name"].Value;
                if (used.Contains(fragment)) continue;
                used.Add(fragment);
                text.Append('\n').Append(Read(fragment));
            }
        }
    }

    private static string Read(string name)
    {
        using var resource = typeof(GraphQLQuery).Assembly.GetManifestResourceStream($"{name}.graphql")
            ?? throw new FileNotFoundException($"There is no queries/**/{name}.graphql.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\.\.\.\s*(?!on\b)(?<name>\w+)")]
    private static partial Regex Spread();
}
