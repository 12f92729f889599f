using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation;

/// <summary>A rule that documents are held to: how to make it, and the kinds of node it wants to see.</summary>
internal sealed record SpecifiedRule(Func<ValidationContext, ValidationRule> Make, params SyntaxKind[] Kinds);
