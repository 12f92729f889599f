using System.Text;
using OpenData.GraphQL.Tests.Language;

namespace OpenData.GraphQL.Tests.Fuzzing;

/// <summary>Makes inputs that no client in its right mind sends. The same seed makes the same inputs.</summary>
internal sealed class FuzzInputs(int seed)
{
    // What the library's schema has, what the language has, and what is a little off.
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "$", "@", "|", "&", "...", "..", ",", "#", "\n", "\r", "\t", "\uFEFF",
        "\"", "\"\"\"", "\\", "\\u{1F600}", "\\uD83D", "0", "-1", "1.5e300", "1e9999", "99999999999999999999", "\"text\"",
        "query", "mutation", "subscription", "fragment", "on", "true", "null", "type", "extend", "F", "G", "a", "x",
        "book", "film", "works", "person", "item(id: 1)", "related", "authors", "id", "title", "name", "pages", "format",
        "Book", "Film", "Work", "Item", "Node", "Person", "WorkFilter", "PriceRange", "Int", "Format", "PAPER",
        "where", "price", "exactly", "key", "and", "filter", "first", "short", "if", "@skip", "@include", "@level", "@mark",
        "__typename", "__schema", "__type", "types", "fields", "ofType", "$v", "é", "đồng", "😀", "\0", "'",
    ];

    private static readonly string[] Documents =
    [
        KitchenSink.Text,
        "query Q($v: Int = 1, $w: WorkFilter) { works(first: $v, where: $w) { ...F related { title(short: true) } } } fragment F on Work { id ... on Book { price(currency: VND) chapters(filter: { and: [{ number: 1 }] }) { number } } }",
        "{ book(price: { exactly: 1.5 }) { x: pages } item(id: 1) { ... on Book { y: pages } ... on Film { y: pages } ... on Person { works(where: { key: \"k\", formats: [PAPER, AUDIO], matrix: [[1, 2], [3]] }) { id } } } }",
        "{ __schema { types { name fields(includeDeprecated: true) { name type { ofType { name } } } } } __type(name: \"Book\") { kind } }",
        "{ ...A } fragment A on Query { person { ...B } } fragment B on Person { works { authors { ...C } } } fragment C on Person { name }",
    ];

    private readonly Random random = new(seed);

    public string Pick(string[] options) => options[random.Next(options.Length)];

    public byte[] RandomBytes()
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return bytes;
    }

    public byte[] RandomTokens() => Utf8(
        string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pick(Pieces) + Pick([" ", "", " "]))));

    public byte[] MutatedDocument()
    {
        var bytes = Utf8(Mutated(Documents));
        if (bytes.Length > 0 && random.Next(4) == 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    /// <summary>One of some texts, with a few stretches deleted, doubled, moved or replaced.</summary>
    public string Mutated(string[] texts)
    {
        var text = Pick(texts);
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(12), text.Length - at);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Insert(at, Pick(Pieces)),
                3 => text.Remove(at, length).Insert(at, Pick(Pieces)),
                _ => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            };
        }
        return text;
    }

    public byte[] HostileNesting()
    {
        var depth = random.Next(1, 3_000);
        var (open, middle, close) = random.Next(7) switch
        {
            0 => ("{related", "", "}"),
            1 => ("{a(b:[", "1", "])}"),
            2 => ("[", "1", "]"),
            3 => ("{...{", "id", "}}"),
            4 => ("{...on Work{related", "{id}", "}}"),
            5 => ("{and:", "1", "}"),
            _ => (Pick(Pieces), Pick(Pieces), Pick(Pieces)),
        };
        var nested = Repeat(open, depth) + middle + Repeat(close, random.Next(3) == 0 ? random.Next(depth) : depth);
        return Utf8(Pick(["", "{works", "query($v:", "{a(b:", "{book{chapters(filter:"]) + nested + Pick(["", "}", ")}", ")}}}"]));
    }

    public byte[] HugeLiteral()
    {
        var length = random.Next(1, 20_000);
        var literal = random.Next(8) switch
        {
            0 => Repeat("9", length),
            1 => "1." + Repeat("0", length) + "1",
            2 => "1e" + Repeat("9", Math.Min(length, 400)),
            3 => $"\"{Repeat(Pick(["a", "\\n", "😀", "\\u{1F600}"]), length)}\"",
            4 => $"\"\"\"{Repeat(Pick(["a", "\n ", "\\\"\"\"", "  \n"]), length)}\"\"\"",
            5 => $"[{Repeat(Pick(["1 ", "[]", "null,", "\"\" "]), Math.Min(length, 5_000))}]",
            6 => $"{{{Repeat("key: 1 ", Math.Min(length, 3_000))}}}",
            _ => Repeat(Pick(["a", "_", "Z9"]), length),
        };
        return Utf8(random.Next(4) switch
        {
            0 => $"{{ works(first: {literal}) {{ id }} }}",
            1 => $"{{ values(float: {literal}, list: {literal}, string: {literal}, id: {literal}) }}",
            2 => $"query ($v: WorkFilter = {literal}) {{ works(where: $v) {{ id }} }}",
            _ => $"{{ {literal}: id }}",
        });
    }

    public byte[] ManyFragments()
    {
        var count = random.Next(1, 120);
        var text = new StringBuilder(Pick(["{ works { ...F0 ...F1 } }", "query A { person { works { ...F0 } } } query B { works { ...F1 } }", "{ ...F0 }"]));
        for (var i = 0; i < count; i++)
        {
            text.Append($" fragment F{i} on {Pick(["Work", "Work", "Book", "Node", "Nope"])} {{ ");
            for (var j = random.Next(4); j >= 0; j--)
            {
                // Mostly to a later fragment, sometimes to any, which makes cycles.
                var target = random.Next(10) == 0 ? random.Next(count + 1) : i + 1 + random.Next(3);
                text.Append(Pick([$"...F{target} ", $"related {{ ...F{target} }} ", $"x: related {{ ...F{target} }} ", "id ", "x: title ", "title(short: $v) "]));
            }
            text.Append('}');
        }
        return Utf8(text.ToString());
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
