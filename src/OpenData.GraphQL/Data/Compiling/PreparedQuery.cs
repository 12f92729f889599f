using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data.Compiling;

/// <summary>A compiled query of one place of an operation, which is run without asking the resolver's method for it again.</summary>
/// <param name="run">Runs it.</param>
/// <param name="places">Which of the inputs each of its values is.</param>
internal sealed class PreparedQuery<T>(Func<RequestContext, object?[], IAsyncEnumerable<T>> run, InputPlaces places)
{
    /// <summary>Prepares a query; null where it cannot be told which inputs of a later request its values will be.</summary>
    /// <param name="query">The query.</param>
    /// <param name="request">The request that asks it first.</param>
    /// <param name="inputs">What the method was given: keys, arguments, texts within arguments.</param>
    /// <param name="isFixed">Whether the input at an index is the same in every request; none where it is left out.</param>
    public static PreparedQuery<T>? Of(IQueryable<T> query, RequestContext request, object?[] inputs, Func<int, bool>? isFixed = null) =>
        request.Options.CompiledQueries?.Of(query, out var values) is { } run && InputPlaces.Of(values, inputs, isFixed ?? (_ => false)) is { } places
            ? new(run, places)
            : null;

    /// <summary>The rows for the inputs of a request.</summary>
    public ValueTask<List<T>> ToList(RequestContext request, object?[] inputs) => QueryRunner.ToList(run(request, places.Values(inputs)), request);
}
