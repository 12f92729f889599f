namespace OpenData.GraphQL.Types;

/// <summary>The string is an identifier: its type is <c>ID</c>, not <c>String</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class IDAttribute : Attribute;
