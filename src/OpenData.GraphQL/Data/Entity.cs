using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Data.Ordering;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Data;

/// <summary>A class that queries read: its key and its default ordering.</summary>
internal sealed record Entity(Type Type, PropertyInfo Key, IReadOnlyList<OrderTerm> DefaultOrder)
{
    public static Entity Of<T>(Expression<Func<T, object?>> key, Func<EntityOrder<T>, EntityOrder<T>>? order)
        where T : class
    {
        var keyPath = PropertyPath.Of(key);
        if (keyPath.Properties.Count != 1)
            throw new SchemaException($"The key of {typeof(T).Name} must be one of its own properties.");
        var terms = order is null ? [] : order(new EntityOrder<T>()).Terms;
        return new(typeof(T), keyPath.Properties[0], terms);
    }

    /// <summary>The ordering asked for, continued by the key unless it ends in it already.</summary>
    public IReadOnlyList<OrderTerm> Complete(IReadOnlyList<OrderTerm> terms)
    {
        if (terms.Count == 0)
            terms = DefaultOrder;
        var key = new PropertyPath([Key]);
        return terms.Any(t => t.Path.Equals(key)) ? terms : [.. terms, new OrderTerm(key, IsDescending: false)];
    }
}
