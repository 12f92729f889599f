// GraphQL specification, section 6.4.1: CoerceArgumentValues.
using OpenData.GraphQL.Execution.Coercion;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Planning;

/// <summary>
/// The arguments of one selected field: what does not depend on variables is coerced when the plan is compiled, the
/// rest on each request.
/// </summary>
internal sealed class ArgumentPlan
{
    private readonly object?[] values;
    private readonly List<(int Index, Argument Argument, ValueNode Literal)> dynamic = [];
    private readonly List<GraphQLError> mistakes = [];
    private readonly Source source;

    public ArgumentPlan(Field field, FieldNode node, Source source)
    {
        this.source = source;
        values = new object?[field.Arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var argument = field.Arguments[i];
            var literal = node.Arguments.FirstOrDefault(a => a.Name.Value == argument.Name)?.Value;
            if (literal is not null && HasVariable(literal))
                dynamic.Add((i, argument, literal));
            else
                Bind(values, i, argument, literal, VariableValues.None, mistakes, node);
        }
    }

    /// <summary>Whether no variable is among the arguments, so that they are the same in every request.</summary>
    public bool AreFixed => dynamic.Count == 0;

    /// <summary>The arguments in the order of their declaration, shared by all requests if no variable is among them.</summary>
    public object?[] Bind(VariableValues variables, List<GraphQLError> errors, FieldNode node)
    {
        errors.AddRange(mistakes);
        if (dynamic.Count == 0)
            return values;
        var bound = values.AsSpan().ToArray();
        foreach (var (index, argument, literal) in dynamic)
            Bind(bound, index, argument, literal, variables, errors, node);
        return bound;
    }

    private void Bind(
        object?[] target, int index, Argument argument, ValueNode? literal, VariableValues variables, List<GraphQLError> errors, FieldNode node)
    {
        var coerced = literal is null ? Coercion.Coercion.Absent : LiteralCoercion.Coerce(literal, argument.Type, variables);
        if (!coerced.IsGiven && !coerced.IsRefused)
        {
            coerced = argument.IsRequired
                ? Coercion.Coercion.Refuse($"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.")
                : Coercion.Coercion.Of(argument.DefaultValue);
        }

        if (coerced.IsRefused)
        {
            var place = source.GetLocation((literal as SyntaxNode ?? node).Span.Start);
            errors.Add(new GraphQLError($"Argument \"{argument.Name}\": {coerced.Error}") { Locations = [place], Code = ErrorCode.BadUserInput });
            return;
        }

        target[index] = argument.Convert is { } convert ? convert(coerced.Value) : coerced.Value;
    }

    private static bool HasVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode value => value.Fields.Any(f => HasVariable(f.Value)),
        _ => false,
    };
}
