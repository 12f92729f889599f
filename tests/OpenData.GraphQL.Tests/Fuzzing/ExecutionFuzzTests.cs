using OpenData.GraphQL.Tests.Library;

namespace OpenData.GraphQL.Tests.Fuzzing;

/// <summary>Whatever is asked, the answer is a response of the specification that says nothing of the machine.</summary>
public sealed class ExecutionFuzzTests : IDisposable
{
    private static readonly string[] Documents =
    [
        """query ($v: Int = 2) { books(first: $v, where: { published: { gte: "2000-01-01" }, or: [{ author: { name: { contains: "1" } } }, { price: { gt: 5 } }] }, order: [{ author: { born: DESC } }, { id: ASC }]) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { id title(lang: EN) author { name books(last: 2) { id } } editor { born } } } } }""",
        """{ book(id: "book-003") { __typename id en: title(lang: EN) genre published price decade author { ...F } } } fragment F on Author { name books(last: 1) { title author { id } } }""",
        """query ($v: BookRequestInput!, $s: Boolean = false) { describe(request: $v) search(text: "99") { __typename ... on Book { id } ... on Author @skip(if: $s) { id } } node(id: "author-001") { id ... on Author { name } } }""",
        """{ break refuse authors(where: { born: { in: [1901, 1902, null] } }) { id born books { price } } }""",
        """{ __schema { types { name kind fields(includeDeprecated: true) { name type { name ofType { name } } args { defaultValue } } } directives { name locations } } __type(name: "Book") { name interfaces { name } } }""",
        """{ books(last: 3, before: "x") { nodes { id } } a: books(first: 100000) { nodes { id } } b: books(first: -1) { totalCount } }""",
    ];

    private static readonly string[] Variables =
    [
        """{ "v": 2 }""", """{ "v": { "title": "T", "years": [1, 2], "genre": "NON_FICTION" }, "s": true }""", """{ "v": null }""",
        """{ "v": 1e400, "s": [[{}]] }""", """{ "v": { "title": 7, "odd": "😀" } }""", "[]", "7", "{}",
        """{ "v": { "title": "\uD83D" } }""", """{ "\uD83D": 1, "v": "\uDE00" }""",
    ];

    private readonly FaultLog faults = new(e => e.Message.StartsWith("secret", StringComparison.Ordinal));
    private readonly TestLibrary library;

    public ExecutionFuzzTests() => library = new TestLibrary(options => options.Logger = faults);

    [Fact]
    public async Task Mutated_requests_give_responses_that_say_nothing_of_the_machine()
    {
        var inputs = new FuzzInputs(FuzzSettings.Seed);
        for (var i = 0; i < (int)(FuzzSettings.Inputs * FuzzShares.Executed); i++)
        {
            // Odd variables are only looked at by a document that is valid.
            var query = i % 3 == 0 ? Documents[i / 3 % Documents.Length] : inputs.Mutated(Documents);
            var variables = Answers.Read(i % 2 == 0 ? Variables[i / 2 % Variables.Length] : inputs.Mutated(Variables));
            try
            {
                Answers.Check(await library.Ask(query, variables));
                faults.ShouldBeEmpty();
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {FuzzSettings.Seed}, request {i}: {query}\n{variables}\n{e}");
            }
        }
    }

    public void Dispose() => library.Dispose();
}
