using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Building;

namespace OpenData.GraphQL.Data;

/// <summary>A property of an entity, or of one that to-one relations lead to.</summary>
internal sealed class PropertyPath(IReadOnlyList<PropertyInfo> properties) : IEquatable<PropertyPath>
{
    // As many as there are orderings, which the schema bounds.
    private static readonly ConcurrentDictionary<PropertyPath, Func<object, object?>> Readers = new();
    private static readonly ConcurrentDictionary<PropertyPath, bool> Required = new();

    public IReadOnlyList<PropertyInfo> Properties { get; } = properties;

    public Type Type => Properties[^1].PropertyType;

    public static PropertyPath Of(LambdaExpression lambda)
    {
        var properties = new List<PropertyInfo>();
        var body = lambda.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : lambda.Body;
        while (body is MemberExpression { Member: PropertyInfo property } member)
        {
            properties.Insert(0, property);
            body = member.Expression!;
        }

        return body is ParameterExpression && properties.Count > 0
            ? new PropertyPath(properties)
            : throw new SchemaException($"'{lambda}' is no property.");
    }

    public PropertyPath Then(PropertyInfo property) => new([.. Properties, property]);

    /// <summary>The access as SQL will translate it.</summary>
    public Expression Access(Expression entity) => Properties.Aggregate(entity, Expression.Property);

    /// <summary>Whether null is never found here, by the annotations of all properties on the way.</summary>
    public bool IsRequired => Required.GetOrAdd(this, static path => path.Properties.All(p => !AnnotatedType.Of(p).IsNullable));

    /// <summary>The access in memory, where a relation may be null: a boxed value or null. Compiled once for each path.</summary>
    public Func<object, object?> Reader() => Readers.GetOrAdd(this, static path => path.Compile());

    private Func<object, object?> Compile()
    {
        var root = Expression.Parameter(typeof(object));
        var body = Read(Expression.Convert(root, Properties[0].ReflectedType!), 0);
        return Expression.Lambda<Func<object, object?>>(body, root).Compile();
    }

    public bool Equals(PropertyPath? other) =>
        other is not null && Properties.SequenceEqual(other.Properties);

    public override bool Equals(object? obj) => Equals(obj as PropertyPath);

    public override int GetHashCode() => Properties.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join('.', Properties.Select(p => p.Name));

    private Expression Read(Expression from, int index)
    {
        var access = Expression.Property(from, Properties[index]);
        return index == Properties.Count - 1
            ? Expression.Convert(access, typeof(object))
            : Expression.Condition(
                Expression.ReferenceEqual(access, Expression.Constant(null)),
                Expression.Constant(null),
                Read(access, index + 1));
    }
}
