// Specification §5, Validation.
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation;

/// <summary>Decides whether a document can be executed against a schema.</summary>
public static class Validator
{
    /// <summary>Checks a document against every rule of the specification in one pass.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="limits">How much work to spend; null for <see cref="ValidationLimits.Default"/>.</param>
    /// <returns>
    /// Every error, in the order of the document; none when the document is valid. The extension <c>rule</c> of an
    /// error names the rule it breaks.
    /// </returns>
    public static IReadOnlyList<GraphQLError> Validate(
        Schema schema, DocumentNode document, ValidationLimits? limits = null)
    {
        var context = new ValidationContext(schema, document, limits ?? ValidationLimits.Default);
        new ValidationPass(context).Visit(document);
        return context.Errors;
    }
}
