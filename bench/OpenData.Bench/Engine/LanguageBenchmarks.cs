using BenchmarkDotNet.Attributes;
using OpenData.Api.Schema;
using OpenData.GraphQL.Execution.Coercion;
using OpenData.GraphQL.Execution.Planning;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Validation;

namespace OpenData.Bench.Engine;

/// <summary>What a request costs before it is executed: lexing, parsing, walking, validating, planning and printing its document.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private readonly string text = """
        query Promises($period: Date = "2023-12-31", $first: Int! = 50, $notes: Boolean = false) {
          dataset { version licence { name url } }
          facts(first: $first, knownOn: $period, where: { and: [{ indicator: { id: { eq: "communes-certified" } } }, { or: [{ value: { gte: 19 } }, { missing: { eq: NOT_PUBLISHED } }] }] }, order: [{ periodFrom: DESC }, { id: ASC }]) {
            totalCount
            pageInfo { hasNextPage endCursor }
            edges { cursor node { ...figure alternatives { ...figure } inputs { id value } note @include(if: $notes) } }
          }
          places(first: 10, where: { type: { in: [DISTRICT, CITY] } }) { nodes { ...place parent { ...place } hexagon { col row } } }
          vi: indicator(id: "communes-certified") { name(lang: VI) definition(lang: VI) }
          en: indicator(id: "communes-certified") { name(lang: EN) definition(lang: EN) }
          node(id: "van-tung-01954") { __typename id ... on Place { ...place } ... on Fact { ...figure } }
        }
        fragment figure on Fact {
          id kind value missing qualifier shown
          period { text from to }
          indicator { id unit { id name } name }
          place { ...place }
          citation { paragraph printed source { id title publisher published { text } } }
        }
        fragment place on Place { id code type name(lang: VI) fullName(lang: EN) }
        """;

    private readonly Schema schema = DatasetSchema.Build();
    private readonly CountingVisitor visitor = new();
    private readonly DocumentNode document;

    /// <summary>Prepares the document, which has to be valid.</summary>
    /// <exception cref="InvalidOperationException">It is not, so that the figures would be those of an error.</exception>
    public LanguageBenchmarks()
    {
        document = Parser.Parse(text).Node ?? throw new InvalidOperationException("The document cannot be read.");
        if (Validate() is [var error, ..])
            throw new InvalidOperationException(error.Message);
    }

    /// <summary>Splits the text into tokens.</summary>
    [Benchmark]
    public int Lex()
    {
        var lexer = new Lexer(text);
        var count = 0;
        while (lexer.Next().Kind != TokenKind.EndOfFile)
            count++;
        return count;
    }

    /// <summary>Reads the text into a syntax tree.</summary>
    [Benchmark]
    public DocumentNode? Parse() => Parser.Parse(text).Node;

    /// <summary>Walks the syntax tree.</summary>
    [Benchmark]
    public int Walk()
    {
        visitor.Visit(document);
        return visitor.Count;
    }

    /// <summary>Checks the document against every rule.</summary>
    [Benchmark]
    public IReadOnlyList<GraphQLError> Validate() => Validator.Validate(schema, document);

    /// <summary>Plans the operation: all selections, which a request compiles only when it first comes to them.</summary>
    [Benchmark]
    public int Plan() =>
        Compile(new OperationPlan(schema, document, document.Definitions.OfType<OperationDefinitionNode>().First()).Root(VariableValues.None));

    /// <summary>Writes the document as canonical text.</summary>
    [Benchmark]
    public string Print() => Printer.Print(document);

    private int Compile(SelectionPlan selection)
    {
        var count = selection.Fields.Length;
        foreach (var field in selection.Fields)
        {
            if (field.Field.Type.Named is not { IsComposite: true } type)
                continue;
            foreach (var possible in schema.PossibleTypes(type))
                count += Compile(field.Selection(possible));
        }

        return count;
    }

    private sealed class CountingVisitor : SyntaxVisitor
    {
        public int Count { get; private set; }

        public override bool Enter(SyntaxNode node)
        {
            Count++;
            return true;
        }
    }
}
