using OpenData.GraphQL.Language.Syntax;

namespace OpenData.Api.Stored;

/// <summary>A parameter of a stored operation.</summary>
/// <param name="Name">Its name, in the address as in the operation.</param>
/// <param name="Type">Its type, as the operation writes it.</param>
/// <param name="Default">Its value where none is given, as the operation writes it; null where there is none.</param>
/// <param name="Vi">What it means, in Vietnamese.</param>
/// <param name="En">What it means, in English.</param>
internal sealed record StoredVariable(string Name, TypeNode Type, string? Default, string Vi, string En)
{
    /// <summary>Whether the operation cannot be asked without it.</summary>
    public bool IsRequired => Type is NonNullTypeNode && Default is null;

    /// <summary>Whether it may be given several times.</summary>
    public bool IsList => (Type is NonNullTypeNode nonNull ? nonNull.NullableType : Type) is ListTypeNode;

    /// <summary>The name of the type within lists and exclamation marks.</summary>
    public string TypeName => Type.ToString().Trim('[', ']', '!');
}
