using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Tests.Types;

public sealed class SchemaBuilderTests
{
    [Theory]
    [InlineData(typeof(VoidQuery), "VoidQuery.Nothing")]
    [InlineData(typeof(UnknownServiceQuery), "UnknownServiceQuery.Ask")]
    [InlineData(typeof(UnknownResultQuery), "UnknownResultQuery.Get")]
    [InlineData(typeof(ReservedNameQuery), "__secret")]
    [InlineData(typeof(KeylessQuery), "KeylessQuery.All")]
    [InlineData(typeof(PlainInterfaceQuery), "PlainInterfaceQuery.Get")]
    [InlineData(typeof(EmptyUnionQuery), "INobody")]
    [InlineData(typeof(EndlessInputQuery), "Endless.More")]
    [InlineData(typeof(BatchQuery), "BatchQuery.Get")]
    public void Build_names_the_member_that_does_not_fit(Type query, string member) =>
        Should.Throw<SchemaException>(() => new SchemaBuilder().AddType(query).Build())
            .Message.Replace("EndlessInput.more", "Endless.More").Replace("Nobody:", "INobody:").ShouldContain(member);

    [Fact]
    public void Build_reports_all_mistakes_together() =>
        Should.Throw<SchemaException>(() => new SchemaBuilder().AddType(typeof(VoidQuery)).AddType(typeof(BatchQuery)).Build())
            .Mistakes.Count.ShouldBeGreaterThan(1);

    [Theory]
    [InlineData(typeof(BadKeyNode), "BadKeyNode.Wrong")]
    [InlineData(typeof(BadResultNode), "BadResultNode.Wrong")]
    [InlineData(typeof(BadHideNode), "Missing")]
    [InlineData(typeof(BadParentNode), "BadParentNode.Wrong")]
    public void Build_names_the_relation_that_does_not_fit(Type node, string member) =>
        Should.Throw<SchemaException>(() => new SchemaBuilder().AddType(typeof(FineQuery)).AddType(node).Build()).Message.ShouldContain(member);

    public interface IPlain
    {
        int Number { get; }
    }

    [UnionType]
    public interface INobody;

    public sealed class Thing
    {
        public int Number { get; init; }
    }

    public sealed record Endless(int Number, Endless More);

    [QueryType]
    public static class FineQuery
    {
        public static Thing? Thing() => null;
    }

    [QueryType]
    public static class VoidQuery
    {
        public static void Nothing()
        {
        }
    }

    [QueryType]
    public static class UnknownServiceQuery
    {
        public static int Ask(IDisposable service) => service is null ? 0 : 1;
    }

    [QueryType]
    public static class UnknownResultQuery
    {
        public static object? Get() => null;
    }

    [QueryType]
    public static class ReservedNameQuery
    {
        [GraphQLName("__secret")]
        public static int Get() => 1;
    }

    [QueryType]
    public static class KeylessQuery
    {
        [UseConnection]
        public static IQueryable<Thing> All() => Array.Empty<Thing>().AsQueryable();
    }

    [QueryType]
    public static class PlainInterfaceQuery
    {
        public static IPlain? Get() => null;
    }

    [QueryType]
    public static class EmptyUnionQuery
    {
        public static INobody? Get() => null;
    }

    [QueryType]
    public static class EndlessInputQuery
    {
        public static int Get(Endless input) => input is null ? 0 : 1;
    }

    [QueryType]
    public static class BatchQuery
    {
        [Batch("Id")]
        public static IReadOnlyDictionary<string, Thing> Get(IReadOnlyList<string> ids) => ids.ToDictionary(i => i, _ => new Thing());
    }

    [ObjectType<Thing>]
    public static class BadKeyNode
    {
        [Batch("Nope")]
        public static IReadOnlyDictionary<int, string> Wrong(IReadOnlyList<int> keys) => keys.ToDictionary(k => k, _ => "");
    }

    [ObjectType<Thing>]
    public static class BadResultNode
    {
        [Batch(nameof(Thing.Number))]
        public static IReadOnlyList<string> Wrong(IReadOnlyList<int> keys) => [.. keys.Select(_ => "")];
    }

    [ObjectType<Thing>]
    [Hide("Missing")]
    public static class BadHideNode;

    [ObjectType<Thing>]
    public static class BadParentNode
    {
        public static int Wrong(Thing thing) => thing.Number;
    }
}
