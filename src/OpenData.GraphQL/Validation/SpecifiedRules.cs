using OpenData.GraphQL.Validation.Rules;
using static OpenData.GraphQL.Language.Syntax.SyntaxKind;

namespace OpenData.GraphQL.Validation;

/// <summary>
/// The rules, in the order in which errors about one node are reported. Executable Definitions (§5.1.1) is held by the
/// parser, which reads nothing else; the rules about subscriptions have nothing to look at in a query-only schema.
/// </summary>
internal static class SpecifiedRules
{
    public static IReadOnlyList<SpecifiedRule> All { get; } =
    [
        new(c => new KnownOperationTypes(c), OperationDefinition),
        new(c => new UniqueOperationNames(c), OperationDefinition),
        new(c => new LoneAnonymousOperation(c), OperationDefinition),
        new(c => new KnownTypeNames(c), NamedType),
        new(c => new FragmentsOnCompositeTypes(c), InlineFragment, FragmentDefinition),
        new(c => new VariablesAreInputTypes(c), VariableDefinition),
        new(c => new ScalarLeafs(c), Field),
        new(c => new FieldsOnCorrectType(c), Field),
        new(c => new UniqueFragmentNames(c), FragmentDefinition),
        new(c => new KnownFragmentNames(c), FragmentSpread),
        new(c => new NoUnusedFragments(c), Document),
        new(c => new PossibleFragmentSpreads(c), InlineFragment, FragmentSpread),
        new(c => new NoFragmentCycles(c), FragmentDefinition),
        new(c => new UniqueVariableNames(c), OperationDefinition),
        new(c => new NoUndefinedVariables(c), OperationDefinition),
        new(c => new NoUnusedVariables(c), OperationDefinition),
        new(c => new KnownDirectives(c), Directive),
        new(c => new UniqueDirectivesPerLocation(c),
            OperationDefinition, FragmentDefinition, VariableDefinition, Field, FragmentSpread, InlineFragment),
        new(c => new KnownArgumentNames(c), Directive, Argument),
        new(c => new UniqueArgumentNames(c), Field, Directive),
        new(c => new ValuesOfCorrectType(c),
            IntValue, FloatValue, StringValue, BooleanValue, NullValue, EnumValue, ListValue, ObjectValue),
        new(c => new ProvidedRequiredArguments(c), Field, Directive),
        new(c => new VariablesInAllowedPosition(c), OperationDefinition),
        new(c => new OverlappingFieldsCanBeMerged(c), SelectionSet),
        new(c => new UniqueInputFieldNames(c), ObjectValue, ObjectField),
        new(c => new MaxIntrospectionDepth(c), Field),
    ];

    /// <summary>For each kind of node, the indices of the rules that want to see it.</summary>
    public static IReadOnlyList<int[]> ByKind { get; } =
    [
        .. Enum.GetValues<Language.Syntax.SyntaxKind>()
            .Select(kind => Enumerable.Range(0, All.Count).Where(i => All[i].Kinds.Contains(kind)).ToArray()),
    ];
}
