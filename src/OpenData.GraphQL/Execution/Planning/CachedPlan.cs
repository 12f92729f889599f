using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Execution.Planning;

/// <summary>What is known of a document and operation name: the plan, or the errors that every such request gets.</summary>
internal sealed record CachedPlan(OperationPlan? Plan, IReadOnlyList<GraphQLError> Errors);
