using OpenData.GraphQL.Execution.Coercion;
using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution;

/// <summary>One running request.</summary>
public sealed class RequestContext
{
    private readonly Queue<ObjectSet> open = new();
    private Dictionary<Type, object>? states;
    private ErrorPresenter? presenter;
    private long rows;
    private long values;

    internal RequestContext(Schema schema, ExecutionOptions options, IServiceProvider services, CancellationToken cancellationToken)
    {
        Schema = schema;
        Options = options;
        Services = services;
        CancellationToken = cancellationToken;
    }

    /// <summary>The schema that is queried.</summary>
    public Schema Schema { get; }

    /// <summary>The limits in force.</summary>
    public Limits Limits => Options.Limits;

    /// <summary>The services of this request.</summary>
    public IServiceProvider Services { get; }

    /// <summary>Ends when the client goes away or the time limit is reached.</summary>
    public CancellationToken CancellationToken { get; }

    internal ExecutionOptions Options { get; }

    internal VariableValues Variables { get; set; } = VariableValues.None;

    internal List<GraphQLError> Errors { get; } = [];

    internal Dictionary<string, object?> Extensions { get; } = new(StringComparer.Ordinal);

    /// <summary>An object that all resolvers and hooks of this request share; made when first asked for.</summary>
    /// <typeparam name="T">Its type, which is also its key.</typeparam>
    public T State<T>()
        where T : class, new()
    {
        states ??= [];
        if (!states.TryGetValue(typeof(T), out var state))
            states.Add(typeof(T), state = new T());
        return (T)state;
    }

    /// <summary>How many objects and list items were read so far.</summary>
    internal long Rows => rows;

    internal void Enqueue(ObjectSet set)
    {
        CheckRows(set.Objects.Length);
        rows += set.Objects.Length;
        values += (long)set.Objects.Length * set.Selection.Fields.Length;
        if (values > Limits.MaxValues)
            throw new LimitException(new("maxValues", $"values of an answer", Limits.MaxValues, values, $"Ask for fewer fields of each item, or for fewer items."));
        Options.Observe(set, this);
        open.Enqueue(set);
    }

    internal bool TryDequeue(out ObjectSet? set) => open.TryDequeue(out set);

    internal void CheckRows(int more)
    {
        if (rows + more > Limits.MaxRows)
            throw new LimitException(new("maxRows", $"objects and list items of an answer", Limits.MaxRows, rows + more, $"Ask for fewer items per list (first:), or for one list at a time."));
    }

    /// <summary>Whether the exception ends the whole request, not just a field.</summary>
    // A database that is interrupted may call its exception what it likes.
    internal bool IsStopped(Exception fault) => fault is LimitException || CancellationToken.IsCancellationRequested;

    internal void AddError(Exception fault, Column column, int slot) => AddError((presenter ??= new(Options.Logger)).Of(fault), column, slot);

    internal void AddError(FormattableString message, Column column, int slot) => AddError(new GraphQLError(message) { Code = ErrorCode.InternalError }, column, slot);

    internal void AddError(GraphQLError error, Column column, int slot)
    {
        if (Errors.Count >= Limits.MaxErrors)
            return;
        var path = new List<object>();
        column.AppendPath(slot, path);
        Errors.Add(error with
        {
            Path = path,
            Locations = error.Locations.Count > 0 ? error.Locations : column.Place.Field.Locations,
        });
    }
}
