using System.Linq.Expressions;
using OpenData.GraphQL.Data.Ordering;

namespace OpenData.GraphQL.Data;

/// <summary>The default ordering of an entity, term by term; the key is added at the end.</summary>
/// <typeparam name="T">The entity.</typeparam>
public sealed class EntityOrder<T>
    where T : class
{
    private readonly List<OrderTerm> terms = [];

    internal IReadOnlyList<OrderTerm> Terms => terms;

    /// <summary>Orders by a property.</summary>
    /// <param name="property">A property of the entity or of a related one, e.g. <c>f =&gt; f.Source.PublishedFrom</c>.</param>
    /// <param name="descending">Largest first.</param>
    public EntityOrder<T> By(Expression<Func<T, object?>> property, bool descending = false)
    {
        terms.Add(new OrderTerm(PropertyPath.Of(property), descending));
        return this;
    }

    /// <summary>Orders by a further property where those before are equal.</summary>
    /// <param name="property">A property of the entity or of a related one.</param>
    /// <param name="descending">Largest first.</param>
    public EntityOrder<T> ThenBy(Expression<Func<T, object?>> property, bool descending = false) => By(property, descending);
}
