using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation.Overlapping;

/// <summary>Tells how two fields differ, their sub-selections not looked at.</summary>
internal static class FieldComparer
{
    /// <summary>Why the two cannot answer under one name; null when nothing speaks against it.</summary>
    /// <param name="arguments">Compares their arguments.</param>
    /// <param name="lenient">Whether never both apply, so that only the shape of their values has to agree.</param>
    /// <param name="field1">The one field.</param>
    /// <param name="field2">The other field.</param>
    public static FormattableString? Difference(
        ArgumentComparer arguments, bool lenient, SelectedField field1, SelectedField field2)
    {
        var name1 = field1.Node.Name.Value;
        var name2 = field2.Node.Name.Value;
        var type1 = field1.Definition?.Type;
        var type2 = field2.Definition?.Type;
        if (field1.IsPlain && field2.IsPlain && type1 == type2 && name1 == name2)
            return null;
        if (!lenient && name1 != name2)
            return $"\"{FieldConflict.Shorten(name1)}\" and \"{FieldConflict.Shorten(name2)}\" are different fields";
        if (!lenient && !arguments.AreSame(field1.Node.Arguments, field2.Node.Arguments))
            return $"they have differing arguments";
        if (type1 is not null && type2 is not null && Conflict(type1, type2))
            return $"they return conflicting types \"{type1}\" and \"{type2}\"";
        return null;
    }

    // Specification §5.3.2, SameResponseShape(), as far as the types alone tell.
    private static bool Conflict(GraphQLType type1, GraphQLType type2) => (type1, type2) switch
    {
        (ListType a, ListType b) => Conflict(a.OfType, b.OfType),
        (NonNullType a, NonNullType b) => Conflict(a.OfType, b.OfType),
        (ListType or NonNullType, _) or (_, ListType or NonNullType) => true,
        _ => (type1.IsLeaf || type2.IsLeaf) && type1 != type2,
    };
}
