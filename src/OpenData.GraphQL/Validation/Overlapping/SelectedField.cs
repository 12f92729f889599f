using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation.Overlapping;

/// <summary>A field in a selection.</summary>
/// <param name="Parent">The type it is selected of; null where unknown.</param>
/// <param name="Node">The selection.</param>
/// <param name="Definition">The field; null where unknown.</param>
internal sealed record SelectedField(NamedType? Parent, FieldNode Node, Field? Definition)
{
    /// <summary>Whether nothing but its name can differ from another field.</summary>
    public bool IsPlain => Node.Arguments.IsEmpty && Node.SelectionSet is null;
}
