using System.Runtime.CompilerServices;
using OpenData.GraphQL.Execution.Coercion;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Costs;

/// <summary>
/// Weighs an operation before it runs: every object it may have to read costs 1 (or what its field says), times the
/// sizes of the lists around it. Leaves and introspection cost nothing.
/// </summary>
internal sealed class OperationScale(
    Schema schema, Limits limits, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues variables)
{
    private readonly Dictionary<(string Fragment, NamedType Parent, long PageSize), Weight> known = [];

    /// <summary>Whether another request with other variables may weigh something else.</summary>
    public bool DependsOnVariables { get; private set; }

    public Weight Weigh(OperationDefinitionNode operation) => Weigh(operation.SelectionSet, schema.Query, pageSize: 1);

    private Weight Weigh(SelectionSetNode set, NamedType parent, long pageSize)
    {
        var sum = default(Weight);
        foreach (var selection in set.Selections)
            sum += Weigh(selection, parent, pageSize);
        return sum;
    }

    private Weight Weigh(SelectionNode selection, NamedType parent, long pageSize) => selection switch
    {
        FieldNode field => Weigh(field, parent, pageSize),
        InlineFragmentNode inline => Weigh(inline.SelectionSet, TypeOf(inline.TypeCondition, parent), pageSize),
        FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment) => Weigh(fragment, pageSize),
        _ => default,
    };

    private Weight Weigh(FragmentDefinitionNode fragment, long pageSize)
    {
        // A chain of fragments may be longer than the stack is deep.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return new Weight(0, int.MaxValue / 2, 0);
        var type = TypeOf(fragment.TypeCondition, schema.Query);
        var key = (fragment.Name.Value, type, pageSize);
        if (!known.TryGetValue(key, out var weight))
            known.Add(key, weight = Weigh(fragment.SelectionSet, type, pageSize));
        return weight;
    }

    private Weight Weigh(FieldNode node, NamedType parent, long pageSize)
    {
        if (schema.FindField(parent, node.Name.Value) is not { } field)
            return default;
        // Introspection reads nothing, and validation bounds how deep it goes: only its aliases count.
        if (field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            var selected = node.SelectionSet is null ? default : Weigh(node.SelectionSet, field.Type.Named, limits.AssumedListSize);
            return new Weight(0, 0, selected.Under(0, 1, node.Alias is not null).Aliases);
        }

        if (node.SelectionSet is null)
            return default(Weight).Under(field.Cost ?? 0, 1, node.Alias is not null);
        var size = field.IsConnection ? 1 : ListSize(field, node, pageSize);
        var page = field.IsConnection ? PageSize(field, node) : limits.AssumedListSize;
        var inner = Weigh(node.SelectionSet, field.Type.Named, page);
        return inner.Under(field.Cost ?? (field.IsConnection ? 0 : 1), size, node.Alias is not null);
    }

    private long ListSize(Field field, FieldNode node, long pageSize)
    {
        if (field.Type.Nullable is not ListType)
            return 1;
        // The lists of a connection are as long as its page.
        if (field.Arguments.Count == 0)
            return Math.Max(1, field.IsOfConnection ? pageSize : limits.AssumedListSize);
        return Argument(field, node, "first") ?? Argument(field, node, "last") ?? Argument(field, node, "ids") ?? limits.AssumedListSize;
    }

    private long PageSize(Field field, FieldNode node) =>
        Argument(field, node, "first") ?? Argument(field, node, "last") ?? limits.DefaultPageSize;

    // A number counts as itself and a list as its length; null is as if nothing was given.
    private long? Argument(Field field, FieldNode node, string name)
    {
        if (field.Argument(name) is not { } argument)
            return null;
        var literal = node.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value;
        if (literal is null)
            return Size(argument.DefaultValue);
        DependsOnVariables |= literal is VariableNode or ListValueNode;
        var coerced = LiteralCoercion.Coerce(literal, argument.Type, variables);
        return coerced.IsGiven ? Size(coerced.Value) : Size(argument.DefaultValue);
    }

    private static long? Size(object? value) => value switch
    {
        int number => Math.Max(1, number),
        long number => Math.Max(1, number),
        List<object?> list => Math.Max(1, list.Count),
        _ => null,
    };

    private NamedType TypeOf(NamedTypeNode? condition, NamedType parent) =>
        condition is null ? parent : schema.Type(condition.Name.Value) ?? parent;
}
