using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation;

/// <summary>Where operations use variables, looked up once and remembered.</summary>
internal sealed class VariableUsages(ValidationContext context)
{
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> inDefinition = [];
    private readonly Dictionary<OperationDefinitionNode, List<VariableUsage>> inOperation = [];

    /// <summary>The usages in an operation, then those in the fragments it uses directly or through others.</summary>
    public IReadOnlyList<VariableUsage> In(OperationDefinitionNode operation)
    {
        if (inOperation.TryGetValue(operation, out var usages))
            return usages;

        usages = [.. InDefinition(operation)];
        foreach (var fragment in context.Fragments.ReferencedBy(operation))
        {
            var local = InDefinition(fragment);
            if (!context.SpendFragmentVisits(1 + local.Count))
                break;
            usages.AddRange(local);
        }
        inOperation.Add(operation, usages);
        return usages;
    }

    private List<VariableUsage> InDefinition(DefinitionNode definition)
    {
        if (!inDefinition.TryGetValue(definition, out var usages))
        {
            var collector = new Collector(context.Schema);
            collector.Visit(definition);
            usages = collector.Usages;
            inDefinition.Add(definition, usages);
        }
        return usages;
    }

    private sealed class Collector(Schema schema) : SyntaxVisitor
    {
        private readonly TypeTracker types = new(schema);
        private ObjectFieldNode? lastField;

        public List<VariableUsage> Usages { get; } = [];

        public override bool Enter(SyntaxNode node)
        {
            types.Enter(node);
            switch (node)
            {
                case ObjectFieldNode field:
                    lastField = field;
                    break;
                case VariableNode variable:
                    var position = types.Input;
                    var around = lastField?.Value == variable ? position.Around?.Named as InputObjectType : null;
                    Usages.Add(new VariableUsage(variable, position, around is { IsOneOf: true } ? around : null));
                    break;
            }
            // The variable that a definition defines is not used by it, and its default value holds none.
            return node.Kind is not (SyntaxKind.VariableDefinition or SyntaxKind.Variable or SyntaxKind.Name);
        }

        public override void Leave(SyntaxNode node) => types.Leave(node);
    }
}
