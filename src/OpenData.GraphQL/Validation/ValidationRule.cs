using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation;

/// <summary>
/// One rule of specification §5, looking at one document. Which kinds of node it is shown, <see cref="SpecifiedRules"/>
/// says.
/// </summary>
/// <param name="context">The document, and what the pass knows of the place it has reached.</param>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    /// <summary>Sees a node before its children.</summary>
    /// <returns>Whether this rule wants to see the children, and to leave the node.</returns>
    public virtual bool Enter(SyntaxNode node) => true;

    /// <summary>Sees a node after its children.</summary>
    public virtual void Leave(SyntaxNode node)
    {
    }

    protected void Report(FormattableString message, params ReadOnlySpan<SyntaxNode> nodes) =>
        Context.Report(GetType().Name, message, nodes);
}
