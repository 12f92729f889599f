// Relay, GraphQL cursor connections specification.
using OpenData.GraphQL.Execution.Resolvers;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Data.Paging;

/// <summary>The GraphQL types of connections.</summary>
internal sealed class ConnectionTypes
{
    private static readonly GraphQLType Text = new NonNullType(BuiltInScalars.String);
    private static readonly GraphQLType Truth = new NonNullType(BuiltInScalars.Boolean);

    private readonly Dictionary<Type, ObjectType> types = [];

    private static readonly ObjectType PageInfoType = new(
        "PageInfo",
        () =>
        [
            new Field("hasNextPage", Truth, "Whether there are items after this page.") { Resolver = FieldResolver.Of<PageInfo, bool>((p, _) => p.HasNextPage) },
            new Field("hasPreviousPage", Truth, "Whether there are items before this page.") { Resolver = FieldResolver.Of<PageInfo, bool>((p, _) => p.HasPreviousPage) },
            new Field("startCursor", BuiltInScalars.String, "The cursor of the first item; null on an empty page.") { Resolver = FieldResolver.Of<PageInfo, string?>((p, _) => p.StartCursor) },
            new Field("endCursor", BuiltInScalars.String, "The cursor of the last item, for `after:`; null on an empty page.") { Resolver = FieldResolver.Of<PageInfo, string?>((p, _) => p.EndCursor) },
        ],
        description: "Where a page stands in its list.")
    { ClrType = typeof(PageInfo) };

    public ObjectType For<T>(NamedType item)
        where T : class
    {
        if (types.TryGetValue(typeof(T), out var known))
            return known;
        var node = new NonNullType(item);
        var edge = new ObjectType(
            $"{item.Name}Edge",
            () =>
            [
                new Field("cursor", Text, "The place of the item in its list, for `after:` and `before:`.") { Resolver = FieldResolver.Of<Edge<T>, string>((e, _) => e.Cursor) },
                new Field("node", node, "The item.") { Cost = 0, Resolver = FieldResolver.Of<Edge<T>, T>((e, _) => e.Node) },
            ],
            description: $"An item of a list of {item.Name} with its cursor.")
        { ClrType = typeof(Edge<T>) };
        var made = new ObjectType(
            $"{item.Name}Connection",
            () =>
            [
                new Field("nodes", new NonNullType(new ListType(node)), "The items of this page.")
                {
                    IsOfConnection = true,
                    Resolver = FieldResolver.Of<Connection<T>, IReadOnlyList<T>>((c, _) => c.Nodes),
                },
                new Field("edges", new NonNullType(new ListType(new NonNullType(edge))), "The items of this page, each with its cursor.")
                {
                    IsOfConnection = true,
                    Resolver = FieldResolver.Of<Connection<T>, IReadOnlyList<Edge<T>>>((c, _) => c.Edges),
                },
                new Field("pageInfo", new NonNullType(PageInfoType), "Where this page stands in the list.") { Cost = 0, Resolver = FieldResolver.Of<Connection<T>, PageInfo>((c, _) => c.PageInfo) },
                new Field("totalCount", new NonNullType(BuiltInScalars.Int), "The number of items on all pages. Counted only where it is asked for.")
                {
                    Resolver = FieldResolver.Of<Connection<T>, int?>((c, _) => c.TotalCount),
                },
            ],
            description: $"One page of a list of {item.Name}.")
        { ClrType = typeof(Connection<T>) };
        types.Add(typeof(T), made);
        return made;
    }
}
