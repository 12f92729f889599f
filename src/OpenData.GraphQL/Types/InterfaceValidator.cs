// GraphQL specification, section 3.6 and 3.7: IsValidImplementation.
namespace OpenData.GraphQL.Types;

/// <summary>Checks that a type has all that the interfaces it implements promise.</summary>
internal static class InterfaceValidator
{
    public static IEnumerable<string> Validate(Schema schema, FieldsType type)
    {
        foreach (var promised in type.Interfaces)
        {
            if (ReferenceEquals(promised, type))
            {
                yield return $"{type.Name}: a type cannot implement itself.";
                continue;
            }

            foreach (var further in promised.Interfaces.Where(i => !type.Interfaces.Contains(i)))
                yield return $"{type.Name}: it must implement {further.Name} too, which {promised.Name} implements.";
            foreach (var mistake in promised.Fields.SelectMany(f => Check(schema, type, promised, f)))
                yield return mistake;
        }
    }

    private static IEnumerable<string> Check(Schema schema, FieldsType type, InterfaceType promised, Field promise)
    {
        if (type.Field(promise.Name) is not { } field)
        {
            yield return $"{type.Name}.{promise.Name} is missing: {promised.Name} promises it.";
            yield break;
        }

        if (!IsCovariant(schema, field.Type, promise.Type))
            yield return $"{type.Name}.{field.Name} is of type {field.Type}: {promised.Name} promises {promise.Type}.";
        foreach (var argument in promise.Arguments)
        {
            if (field.Argument(argument.Name) is not { } own)
                yield return $"{type.Name}.{field.Name}({argument.Name}:) is missing: {promised.Name} promises it.";
            else if (!own.Type.IsSame(argument.Type))
                yield return $"{type.Name}.{field.Name}({argument.Name}:) is of type {own.Type}: {promised.Name} promises {argument.Type}.";
        }

        if (field.DeprecationReason is not null && promise.DeprecationReason is null)
            yield return $"{type.Name}.{field.Name} is deprecated: {promised.Name} promises it as current.";
        foreach (var extra in field.Arguments.Where(a => a.IsRequired && promise.Argument(a.Name) is null))
            yield return $"{type.Name}.{field.Name}({extra.Name}:) is required: {promised.Name} does not know it.";
    }

    private static bool IsCovariant(Schema schema, GraphQLType type, GraphQLType promised) => (type, promised) switch
    {
        (NonNullType own, NonNullType other) => IsCovariant(schema, own.OfType, other.OfType),
        (NonNullType own, _) => IsCovariant(schema, own.OfType, promised),
        (_, NonNullType) => false,
        (ListType own, ListType other) => IsCovariant(schema, own.OfType, other.OfType),
        (NamedType own, NamedType other) => ReferenceEquals(own, other) || schema.IsSubtype(other, own),
        _ => false,
    };
}
