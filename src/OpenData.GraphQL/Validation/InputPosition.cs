using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation;

/// <summary>A place where a value stands.</summary>
/// <param name="Type">The type the value has to have; null where unknown.</param>
/// <param name="Around">The type of the list or input object around it; null for the value of an argument.</param>
/// <param name="HasDefault">Whether something else is used where no value is given.</param>
internal readonly record struct InputPosition(GraphQLType? Type, GraphQLType? Around, bool HasDefault);
