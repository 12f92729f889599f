using System.Reflection;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Makes enums of C# enums.</summary>
internal static class EnumFactory
{
    public static EnumType Make(Type type, XmlDocs docs)
    {
        var values = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => !f.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .Select(f => new EnumValue(Naming.Of(f), f.GetValue(null), docs.Of(f)) { DeprecationReason = Naming.DeprecationOf(f) });
        return new EnumType(Naming.OfType(type), values, docs.Of(type)) { ClrType = type };
    }
}
