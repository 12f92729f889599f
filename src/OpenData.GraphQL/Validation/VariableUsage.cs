using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Position">The type expected there.</param>
/// <param name="OneOf">The <c>@oneOf</c> input object whose field the variable is; null for any other place.</param>
internal readonly record struct VariableUsage(VariableNode Node, InputPosition Position, InputObjectType? OneOf);
