using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Building;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Data.Filtering;

/// <summary>Derives the input of <c>where</c> from an entity, and makes conditions of it that SQL can translate.</summary>
internal sealed class FilterInputs(TypeRegistry registry)
{
    private readonly Dictionary<Type, InputObjectType> types = [];
    private readonly Dictionary<string, InputObjectType> operations = [];

    public InputObjectType For(Type entity)
    {
        if (types.TryGetValue(entity, out var known))
            return known;
        var name = registry.NamedOutput(entity).Name;
        var made = new InputObjectType($"{name}FilterInput", () => Fields(entity), $"Conditions on {name}; all that are given must hold.");
        types.Add(entity, made);
        return made;
    }

    /// <summary>Keeps the rows that meet the condition.</summary>
    public IQueryable<T> Filter<T>(IQueryable<T> query, object? where, Limits limits)
    {
        if (where is not IReadOnlyDictionary<string, object?> { Count: > 0 } filter)
            return query;
        var entity = Expression.Parameter(typeof(T), "e");
        var budget = limits.MaxFilterNodes;
        return Condition(entity, filter, limits, ref budget) is { } condition
            ? query.Where(Expression.Lambda<Func<T, bool>>(condition, entity))
            : query;
    }

    private IEnumerable<InputField> Fields(Type entity)
    {
        var list = new ListType(new NonNullType(For(entity)));
        yield return new InputField("and", list, "All of these conditions hold.");
        yield return new InputField("or", list, $"One of these conditions holds.");
        foreach (var property in EntityProperties.Columns(entity, registry))
            yield return new InputField(Naming.Of(property), Operations(property), registry.Docs.Of(property));
        foreach (var property in EntityProperties.Relations(entity, registry))
            yield return new InputField(Naming.Of(property), For(property.PropertyType), registry.Docs.Of(property));
    }

    private InputObjectType Operations(PropertyInfo property)
    {
        var column = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        NamedType leaf = registry.Fields.IsId(property) ? BuiltInScalars.ID
            : column.IsEnum ? registry.Enum(column)
            : registry.Scalar(column)!;
        var name = (leaf == BuiltInScalars.ID ? "Id" : leaf.Name) + "OperationFilterInput";
        if (operations.TryGetValue(name, out var known))
            return known;
        // Parts of an identifier mean nothing.
        var isId = leaf == BuiltInScalars.ID;
        var fields = FilterOperation.Of(column).Where(o => !isId || !o.IsTextSearch).Select(o =>
            new InputField(o.Name, o.TakesList ? new ListType(new NonNullType(leaf)) : leaf, o.Description)).ToArray();
        var made = new InputObjectType(name, () => fields, $"Conditions on a value of type {leaf.Name}; all that are given must hold.");
        operations.Add(name, made);
        return made;
    }

    private Expression? Condition(Expression entity, IReadOnlyDictionary<string, object?> filter, Limits limits, ref int budget)
    {
        Expression? all = null;
        foreach (var (name, value) in filter)
        {
            if (budget-- == 0)
                throw TooMany(limits);
            if (value is null)
                throw new GraphQLException($"'{name}: null' is no condition; write '{name}: {{ eq: null }}' to find what is missing.");
            var condition = name switch
            {
                "and" => Combine(entity, (IReadOnlyList<object?>)value, Expression.AndAlso, limits, ref budget),
                "or" => Combine(entity, (IReadOnlyList<object?>)value, Expression.OrElse, limits, ref budget),
                _ => Member(entity, name, (IReadOnlyDictionary<string, object?>)value, limits, ref budget),
            };
            all = And(all, condition);
        }

        return all;
    }

    private Expression? Combine(
        Expression entity, IReadOnlyList<object?> filters, Func<Expression, Expression, Expression> combine, Limits limits, ref int budget)
    {
        Expression? result = null;
        foreach (var filter in filters)
        {
            var condition = Condition(entity, (IReadOnlyDictionary<string, object?>)filter!, limits, ref budget) ?? Expression.Constant(true);
            result = result is null ? condition : combine(result, condition);
        }

        return result;
    }

    private Expression? Member(Expression entity, string name, IReadOnlyDictionary<string, object?> filter, Limits limits, ref int budget)
    {
        var property = EntityProperties.Named(entity.Type, name);
        var access = Expression.Property(entity, property);
        if (registry.Parts.Entities.ContainsKey(property.PropertyType))
            return Condition(access, filter, limits, ref budget);
        Expression? all = null;
        var column = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        foreach (var operation in FilterOperation.Of(column))
        {
            if (!filter.TryGetValue(operation.Name, out var value))
                continue;
            if (budget-- == 0)
                throw TooMany(limits);
            if (value is null && !operation.TakesNull)
                throw new GraphQLException($"'{operation.Name}: null' is no condition; 'eq: null' finds what is missing.");
            all = And(all, Test(access, operation, value));
        }

        return all;
    }

    private static Expression Test(Expression column, FilterOperation operation, object? value)
    {
        if (operation.TakesList)
        {
            var array = InputConversion.To(column.Type.MakeArrayType())!(value);
            return operation.Test(column, Parameterized.Value(array, column.Type.MakeArrayType()));
        }

        var nullable = column.Type.IsValueType && Nullable.GetUnderlyingType(column.Type) is null
            ? typeof(Nullable<>).MakeGenericType(column.Type)
            : column.Type;
        if (value is null)
            return operation.Test(Expression.Convert(column, nullable), Expression.Constant(null, nullable));
        var converted = InputConversion.To(column.Type) is { } convert ? convert(value) : value;
        return operation.Test(column, Parameterized.Value(converted, column.Type));
    }

    private static LimitException TooMany(Limits limits) =>
        new(new("maxFilterNodes", $"conditions of one 'where'", limits.MaxFilterNodes, limits.MaxFilterNodes + 1, $"Use fewer conditions; 'in' takes many values."));

    private static Expression? And(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);
}
