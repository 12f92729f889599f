using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Types;

/// <summary>The directives that every schema has (specification 3.13.1 to 3.13.5).</summary>
public static class BuiltInDirectives
{
    /// <summary>The reason given where <c>@deprecated</c> names none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly DirectiveLocation[] Executable =
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment];

    /// <summary><c>@include(if:)</c>: keeps a selection only when the condition holds.</summary>
    public static DirectiveDefinition Include { get; } = new(
        "include", Executable, "Directs the executor to include this field or fragment only when the `if` argument is true.")
    {
        Arguments = [new Argument("if", new NonNullType(BuiltInScalars.Boolean), "Included when true.")],
    };

    /// <summary><c>@skip(if:)</c>: drops a selection when the condition holds.</summary>
    public static DirectiveDefinition Skip { get; } = new(
        "skip", Executable, "Directs the executor to skip this field or fragment when the `if` argument is true.")
    {
        Arguments = [new Argument("if", new NonNullType(BuiltInScalars.Boolean), "Skipped when true.")],
    };

    /// <summary><c>@deprecated(reason:)</c>: marks an element that should no longer be used.</summary>
    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        [
            DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue,
        ],
        "Marks an element of a GraphQL schema as no longer supported.")
    {
        Arguments =
        [
            new Argument(
                "reason",
                new NonNullType(BuiltInScalars.String),
                "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).")
            { DefaultValue = DefaultDeprecationReason },
        ],
    };

    /// <summary><c>@specifiedBy(url:)</c>: names the specification of a custom scalar.</summary>
    public static DirectiveDefinition SpecifiedBy { get; } = new(
        "specifiedBy", [DirectiveLocation.Scalar], "Exposes a URL that specifies the behavior of this scalar.")
    {
        Arguments = [new Argument("url", new NonNullType(BuiltInScalars.String), "The URL that specifies the behavior of this scalar.")],
    };

    /// <summary><c>@oneOf</c>: exactly one field of the input object must be given.</summary>
    public static DirectiveDefinition OneOf { get; } = new(
        "oneOf", [DirectiveLocation.InputObject], "Indicates exactly one field must be supplied and this field must not be `null`.");

    /// <summary>All of them, in the order in which introspection lists them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];
}
