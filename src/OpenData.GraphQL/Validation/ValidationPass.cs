using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation;

/// <summary>Walks a document once and shows each node to the rules that asked for its kind.</summary>
internal sealed class ValidationPass : SyntaxVisitor
{
    private readonly ValidationContext context;
    private readonly ValidationRule[] rules;

    // A rule that does not want to see below a node waits here until the pass leaves that node.
    private readonly SyntaxNode?[] skipping;

    public ValidationPass(ValidationContext context)
    {
        this.context = context;
        rules = [.. SpecifiedRules.All.Select(rule => rule.Make(context))];
        skipping = new SyntaxNode?[rules.Length];
    }

    public override bool Enter(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Name || context.IsAborted)
            return false;
        context.Enter(node);
        foreach (var i in SpecifiedRules.ByKind[(int)node.Kind])
        {
            if (skipping[i] is null && !rules[i].Enter(node))
                skipping[i] = node;
        }
        return !context.IsAborted;
    }

    public override void Leave(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Name || context.IsAborted)
            return;
        foreach (var i in SpecifiedRules.ByKind[(int)node.Kind])
        {
            if (skipping[i] is null)
                rules[i].Leave(node);
            else if (skipping[i] == node)
                skipping[i] = null;
        }
        context.Leave(node);
    }
}
