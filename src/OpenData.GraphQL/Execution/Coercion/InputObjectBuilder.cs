// GraphQL specification, section 3.10: input objects, input coercion; 3.10.1: OneOf input objects.
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Coercion;

/// <summary>Puts the coerced fields of an input object together, with defaults and the rule of <c>@oneOf</c>.</summary>
internal static class InputObjectBuilder
{
    /// <param name="type">The input object.</param>
    /// <param name="coerce">The coercion of one field; <see cref="Coercion.Absent"/> where it was not given.</param>
    /// <param name="given">How many fields the client wrote, absent variables included.</param>
    public static Coercion Build(InputObjectType type, Func<InputField, Coercion> coerce, int given)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            var coerced = coerce(field);
            if (coerced.IsRefused)
                return coerced;
            if (coerced.IsGiven)
                values.Add(field.Name, coerced.Value);
            else if (field.HasDefault)
                values.Add(field.Name, field.DefaultValue);
            else if (field.Type.IsNonNull)
                return Coercion.Refuse($"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        if (type.IsOneOf && (given != 1 || values.Count != 1 || values.Values.Single() is null))
            return Coercion.Refuse($"Exactly one key must be specified for OneOf type \"{type.Name}\", and it must not be null.");
        return Coercion.Of(type.Construct is { } construct ? construct(values) : values);
    }
}
