using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation;

internal static class FieldCoordinate
{
    /// <summary>The field's schema coordinate (specification §3.14): <c>Type.field</c>.</summary>
    public static string Coordinate(this Field field, NamedType parent)
    {
        var isMeta = field.Name.StartsWith("__", StringComparison.Ordinal);
        return $"{(isMeta ? "<meta>" : parent.Name)}.{field.Name}";
    }
}
