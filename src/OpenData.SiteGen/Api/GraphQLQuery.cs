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

    private byte[]? _beforeRow;

    /// <summary>The text as a part of an address.</summary>
    public string Escaped => field ??= Uri.EscapeDataString(Text);

    /// <summary>The query of that name.</summary>
    /// <exception cref="FileNotFoundException">There is no file of that name among the queries or the fragments.</exception>
    public static GraphQLQuery Of(string name) => Known.GetOrAdd(name, static name =>
    {
        var text = new StringBuilder(Read(name));
        var used = new List<string>();
        AppendFragments(text, used);
        return new GraphQLQuery(name, text.ToString());
    });

    /// <summary>
    /// The same question about several rows at once: <c>place(id: $id) { ...F }</c> becomes <c>nodes(ids: $ids) { ...F }</c>.
    /// </summary>
    /// <exception cref="FormatException">The query asks for more than one row by its id.</exception>
    public GraphQLQuery ForNodes()
    {
        var match = OneRow().Match(Text);
        if (!match.Success)
            throw new FormatException($"queries/{Name}.graphql is not of the form query {Name}(…, $id: ID!) {{ row(id: $id) {{ ...Fragment }} }}.");
        var name = Name + "Batch";
        var variables = match.Groups["variables"].Value.Replace("$id: ID!", "$ids: [ID!]!", StringComparison.Ordinal);
        return new GraphQLQuery(
            name, $"query {name}({variables}) {{ nodes(ids: $ids) {{ ...{match.Groups["fragment"]} }} }}{Text[match.Length..]}");
    }

    /// <summary>The data of the answer to this question, from the row that the question about several rows gave for it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="start">Where the row begins in the answer.</param>
    public byte[] AnswerWith(ReadOnlySpan<byte> row, out int start)
    {
        _beforeRow ??= Encoding.UTF8.GetBytes($"{{\"data\":{{\"{OneRow().Match(Text).Groups["field"].Value}\":");
        start = _beforeRow.Length;
        return [.. _beforeRow, .. row, .. "}}"u8];
    }

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

    [GeneratedRegex(@"^\s*query\s+\w+\((?<variables>[^)]*\$id: ID![^)]*)\)\s*\{\s*(?<field>\w+)\(id: \$id\)\s*\{\s*\.\.\.(?<fragment>\w+)\s*\}\s*\}")]
    private static partial Regex OneRow();
}
