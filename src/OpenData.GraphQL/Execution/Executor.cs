// GraphQL specification, section 6: execution.
using OpenData.GraphQL.Execution.Coercion;
using OpenData.GraphQL.Execution.Costs;
using OpenData.GraphQL.Execution.Planning;
using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Introspection;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution;

/// <summary>Executes requests against a schema. Safe for any number of requests at the same time.</summary>
/// <param name="schema">The schema.</param>
/// <param name="options">Limits and what the host adds.</param>
public sealed class Executor(Schema schema, ExecutionOptions options)
{
    private readonly RequestPreparer preparer = new(schema, options.Limits);

    /// <summary>The schema.</summary>
    public Schema Schema { get; } = schema;

    /// <summary>Limits and what the host adds.</summary>
    public ExecutionOptions Options { get; } = options;

    /// <summary>Answers a request; errors are part of the answer.</summary>
    /// <param name="request">What the client asks for.</param>
    /// <param name="services">The services of this request.</param>
    /// <param name="cancellationToken">Ends when the client goes away.</param>
    /// <exception cref="OperationCanceledException">The client went away.</exception>
    public async Task<GraphQLResponse> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var prepared = preparer.Prepare(request.Query, request.OperationName);
        if (prepared.Plan is not { } plan)
            return GraphQLResponse.Refused(prepared.Errors);
        var errors = new List<GraphQLError>();
        var variables = VariablePlan.Coerce(plan.Variables, request.Variables, errors);
        if (errors.Count > 0)
            return GraphQLResponse.Refused(errors);
        var weight = plan.Weigh(variables, Options.Limits);
        if (ScaleCheck.Refuse(weight, Options.Limits) is { } refusal)
            return GraphQLResponse.Refused([refusal]);
        if (request.Admit?.Invoke(weight.Cost) is { } refused)
            return GraphQLResponse.Refused([refused]);
        var start = Options.TimeProvider.GetTimestamp();
        using var time = new CancellationTokenSource(Options.Limits.MaxTime, Options.TimeProvider);
        using var gone = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), time);
        var context = new RequestContext(Schema, Options, services, time.Token) { Variables = variables };
        context.Extensions["cost"] = new Dictionary<string, object?> { ["requested"] = weight.Cost, ["limit"] = Options.Limits.MaxCost };
        try
        {
            var root = new ObjectSet(plan.Root(variables), [Root.Value], null, null);
            await Run(root, context).ConfigureAwait(false);
            foreach (var (name, make) in Options.Extensions)
            {
                if (await make(context, time.Token).ConfigureAwait(false) is { } value)
                    context.Extensions[name] = value;
            }

            return GraphQLResponse.Answered(root, context, plan.Operation.Name?.Value, weight.Cost);
        }
        catch (LimitException limit)
        {
            return GraphQLResponse.Stopped(GraphQLError.From(limit.Limit));
        }
        catch (Exception fault) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The client went away.", fault, cancellationToken);
        }
        catch (Exception) when (time.IsCancellationRequested)
        {
            return GraphQLResponse.Stopped(TimeIsUp(Options.TimeProvider.GetElapsedTime(start)));
        }
        catch (Exception fault)
        {
            // What goes wrong outside of any field, in a hook of the host for instance, says as little as a field would.
            return GraphQLResponse.Stopped(new ErrorPresenter(Options.Logger).Of(fault));
        }
    }

    private GraphQLError TimeIsUp(TimeSpan elapsed)
    {
        var limit = new ExceededLimit(
            "maxMilliseconds", $"milliseconds of a request", (long)Options.Limits.MaxTime.TotalMilliseconds, (long)elapsed.TotalMilliseconds, $"Ask for fewer items, or for less of each.");
        return GraphQLError.From(limit) with { Code = ErrorCode.Timeout };
    }

    private static async ValueTask Run(ObjectSet root, RequestContext context)
    {
        context.Enqueue(root);
        while (context.TryDequeue(out var set))
        {
            var fields = set!.Selection.Fields;
            for (var i = 0; i < fields.Length; i++)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                set.Set(i, await Resolve(set, fields[i], context).ConfigureAwait(false));
            }
        }
    }

    private static ValueTask<Column> Resolve(ObjectSet parents, FieldPlan plan, RequestContext context)
    {
        if (ReferenceEquals(plan.Field, MetaFields.TypeName))
        {
            var place = new ColumnPlace(parents, plan, IsField: true, IsNonNull: true, context);
            return new(new TypeNameColumn(plan.Parent.Name, place, parents.Objects.Length));
        }

        var errors = new List<GraphQLError>();
        var arguments = plan.Arguments.Bind(context.Variables, errors, plan.Nodes[0]);
        var field = new ResolverContext(context, parents, plan, arguments);
        if (errors.Count > 0)
            return new(FailedColumn.Of(field.Place, parents.Objects.Length, errors));
        var resolver = plan.Field.Resolver
            ?? throw new InvalidOperationException($"The field {plan.Parent.Name}.{plan.Field.Name} has no resolver.");
        return resolver.ResolveAsync(field);
    }

    private static class Root
    {
        public static readonly object Value = new();
    }
}
