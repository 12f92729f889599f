using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data.Compiling;

/// <summary>A compiled query of one place of an operation, which is run without asking the resolver's method for it again.</summary>
/// <param name="run">Runs it.</param>
/// <param name="places">Which of the inputs each of its values is.</param>
internal sealed class PreparedQuery<T>(Func<RequestContext, object?[], IAsyncEnumerable<T>> run, int[] places)
{
    /// <summary>Prepares a query; null where it cannot be told which inputs of a later request its values will be.</summary>
    /// <param name="query">The query.</param>
    /// <param name="request">The request that asks it first.</param>
    /// <param name="inputs">What the method was given: keys, arguments.</param>
    /// <param name="isFixed">Whether the input at an index is the same in every request; those are known by their value, all others by being the same object.</param>
    public static PreparedQuery<T>? Of(IQueryable<T> query, RequestContext request, object?[] inputs, Func<int, bool> isFixed)
    {
        if (request.Options.CompiledQueries?.Of(query, out var values) is not { } run)
            return null;
        var places = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            places[i] = Array.FindIndex(inputs, input => value is not null && ReferenceEquals(input, value));
            // Two inputs that are one object now may be two in another request.
            if (places[i] >= 0 && Array.FindIndex(inputs, places[i] + 1, input => ReferenceEquals(input, value)) >= 0)
                return null;
            for (var place = 0; places[i] < 0 && place < inputs.Length; place++)
            {
                if (isFixed(place) && value is not null && value.Equals(inputs[place]))
                    places[i] = place;
            }

            if (places[i] < 0)
                return null;
        }

        return new(run, places);
    }

    /// <summary>The rows for the inputs of a request.</summary>
    public IAsyncEnumerable<T> Run(RequestContext request, object?[] inputs) => run(request, Array.ConvertAll(places, place => inputs[place]));
}
