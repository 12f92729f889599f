namespace OpenData.GraphQL.Data.Compiling;

/// <summary>Which of a request's inputs each captured value of a query is, so that the values of the next request are known without its query.</summary>
internal sealed class InputPlaces
{
    private const int Constant = -1;

    private readonly int[] places;
    private readonly object?[] constants;

    private InputPlaces(int[] places, object?[] constants) => (this.places, this.constants) = (places, constants);

    /// <summary>Finds the inputs; null where it cannot be told which they are.</summary>
    /// <param name="values">What a query captured.</param>
    /// <param name="inputs">What it was made of: keys, arguments, texts within arguments.</param>
    /// <param name="isFixed">Whether the input at an index is the same in every request; those are known by their value, all others by being the same object.</param>
    public static InputPlaces? Of(CapturedValue[] values, object?[] inputs, Func<int, bool> isFixed)
    {
        var places = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (PlaceOf(values[i], inputs, isFixed) is not { } place)
                return null;
            places[i] = place;
        }

        return new(places, [.. values.Select(value => value.Value)]);
    }

    /// <summary>The values for the inputs of a request.</summary>
    public object?[] Values(object?[] inputs)
    {
        var values = new object?[places.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = places[i] == Constant ? constants[i] : inputs[places[i]];
        return values;
    }

    private static int? PlaceOf(CapturedValue captured, object?[] inputs, Func<int, bool> isFixed)
    {
        // All empty texts are one object, whoever wrote them.
        if (captured.Value is not { } value || value is string { Length: 0 })
            return null;
        var same = Array.FindIndex(inputs, input => ReferenceEquals(input, value));
        // Two inputs that are one object now may be two in another request.
        if (same >= 0)
            return Array.FindIndex(inputs, same + 1, input => ReferenceEquals(input, value)) >= 0 ? null : same;
        // What the engine itself made of arguments, but for their texts, is the same wherever their shape is.
        if (captured.IsOwn && value is ValueType)
            return Constant;
        for (var place = 0; place < inputs.Length; place++)
        {
            if (isFixed(place) && value.Equals(inputs[place]))
                return place;
        }

        return null;
    }
}
