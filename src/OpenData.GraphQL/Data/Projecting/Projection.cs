using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Execution.Planning;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Data.Projecting;

/// <summary>Which columns of an entity a selection needs, and those of the related entities it is selected with.</summary>
internal sealed class Projection(Type entity)
{
    private readonly HashSet<string> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Projection> relations = new(StringComparer.Ordinal);

    /// <summary>Whether a resolver reads the entity as a whole.</summary>
    public bool IsWhole { get; private set; }

    public void Add(SelectionPlan selection)
    {
        foreach (var field in selection.Fields.Where(f => !f.Field.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            if (field.Field.Needs is not { } needs)
                IsWhole = true;
            else if (needs.Navigation is { } navigation && field.Field.Type.Named is ObjectType type)
                Relation(navigation).Add(field.Selection(type));
            else
                columns.UnionWith(needs.Members);
        }
    }

    public void Add(PropertyPath path)
    {
        if (path.Properties.Count == 1)
            columns.Add(path.Properties[0].Name);
        else
            Relation(path.Properties[0].Name).Add(new PropertyPath([.. path.Properties.Skip(1)]));
    }

    /// <summary>Columns that observers of objects read through an interface.</summary>
    public void AddObserved(IEnumerable<Type> observed)
    {
        foreach (var type in observed.Where(t => t.IsAssignableFrom(entity)))
        {
            if (!type.IsInterface)
                IsWhole = true;
            // An interface does not tell what it inherits.
            foreach (var property in type.GetInterfaces().Append(type).SelectMany(t => t.GetProperties()))
            {
                if (entity.GetProperty(property.Name) is { SetMethod: not null })
                    columns.Add(property.Name);
                else
                    IsWhole = true;
            }
        }

        foreach (var relation in relations.Values)
            relation.AddObserved(observed);
    }

    /// <summary>Selects just the columns; null where the entity is needed as a whole.</summary>
    public Expression<Func<T, T>>? Selector<T>()
    {
        if ((IsWhole && relations.Count == 0) || typeof(T).GetConstructor([]) is null)
            return null;
        var row = Expression.Parameter(typeof(T), "e");
        return Expression.Lambda<Func<T, T>>(Make(row), row);
    }

    private Projection Relation(string name)
    {
        if (!relations.TryGetValue(name, out var relation))
            relations.Add(name, relation = new Projection(entity.GetProperty(name)!.PropertyType));
        return relation;
    }

    private MemberInitExpression Make(Expression row)
    {
        var bindings = EntityProperties.Settable(entity)
            .Where(p => IsWhole ? IsColumn(p) : columns.Contains(p.Name))
            .Select(p => Expression.Bind(p, Expression.Property(row, p)))
            .ToList();
        foreach (var (name, relation) in relations)
        {
            var property = entity.GetProperty(name)!;
            var access = Expression.Property(row, property);
            bindings.Add(Expression.Bind(property, Types.Building.AnnotatedType.Of(property).IsNullable
                ? Expression.Condition(Expression.Equal(access, Expression.Constant(null)), Expression.Constant(null, property.PropertyType), relation.Make(access), property.PropertyType)
                : relation.Make(access)));
        }

        return Expression.MemberInit(Expression.New(entity), bindings);
    }

    private static bool IsColumn(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsValueType || type == typeof(string) || type == typeof(Uri) || type == typeof(byte[]);
    }
}
