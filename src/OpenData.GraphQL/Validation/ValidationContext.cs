using System.Collections.ObjectModel;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation;

/// <summary>What the rules share: the document, the schema, the place the pass has reached, and the errors so far.</summary>
internal sealed class ValidationContext
{
    // What a client writes comes back in messages and locations, but an answer must not grow with it.
    private const int LongestMessage = 2_500;
    private const int MostLocations = 50;

    private readonly List<GraphQLError> errors = [];
    private readonly Stack<SyntaxNode> ancestors = new();
    private int fragmentVisits;

    public ValidationContext(Schema schema, DocumentNode document, ValidationLimits limits)
    {
        Schema = schema;
        Document = document;
        Limits = limits;
        Types = new TypeTracker(schema);
        Fragments = new DocumentFragments(this);
        Variables = new VariableUsages(this);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationLimits Limits { get; }

    /// <summary>The types at the place the pass has reached.</summary>
    public TypeTracker Types { get; }

    public DocumentFragments Fragments { get; }

    public VariableUsages Variables { get; }

    public IReadOnlyList<GraphQLError> Errors => errors;

    /// <summary>Whether a limit was met, so that looking further is pointless.</summary>
    public bool IsAborted { get; private set; }

    /// <summary>The node around the one the pass has reached.</summary>
    public SyntaxNode? Parent { get; private set; }

    public void Enter(SyntaxNode node)
    {
        Parent = ancestors.TryPeek(out var parent) ? parent : null;
        ancestors.Push(node);
        Types.Enter(node);
    }

    public void Leave(SyntaxNode node)
    {
        Types.Leave(node);
        ancestors.Pop();
    }

    public void Report(string rule, FormattableString message, ReadOnlySpan<SyntaxNode> nodes, ExceededLimit? limit = null)
    {
        if (IsAborted)
            return;
        if (errors.Count >= Limits.MaxErrors)
        {
            Abort(new GraphQLError($"Too many validation errors, error limit reached. Validation aborted."));
            return;
        }
        var locations = new SourceLocation[Math.Min(nodes.Length, MostLocations)];
        for (var i = 0; i < locations.Length; i++)
            locations[i] = Document.Source.GetLocation(nodes[i].Span.Start);
        var error = new GraphQLError(message);
        errors.Add((error.Message.Length > LongestMessage ? new GraphQLError($"{error.Message[..LongestMessage]}…") : error) with
        {
            Locations = locations,
            Code = limit is null ? null : ErrorCode.LimitExceeded,
            Extensions = new Dictionary<string, object?>(limit?.Details ?? ReadOnlyDictionary<string, object?>.Empty) { ["rule"] = rule },
        });
    }

    /// <summary>Gives up with one last error.</summary>
    public void Abort(ExceededLimit limit) => Abort(GraphQLError.From(limit));

    private void Abort(GraphQLError last)
    {
        if (IsAborted)
            return;
        IsAborted = true;
        errors.Add(last);
    }

    /// <summary>Pays for visits of fragments; false once the limit is met.</summary>
    public bool SpendFragmentVisits(int count)
    {
        fragmentVisits += count;
        if (fragmentVisits > Limits.MaxFragmentVisits)
            Abort(new ExceededLimit("maxFragmentVisits", $"visits of fragments and of the variables in them", Limits.MaxFragmentVisits, fragmentVisits, $"Spread fewer fragments in fewer operations."));
        return !IsAborted;
    }

    /// <summary>The type a reference means; null when its name is unknown.</summary>
    public GraphQLType? TypeOf(TypeNode reference) => Types.Resolve(reference);
}
