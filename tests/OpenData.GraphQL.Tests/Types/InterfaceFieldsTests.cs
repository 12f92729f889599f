using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Tests.Types;

/// <summary>Fields that C# declares once for an interface, and every object type that implements it has.</summary>
public sealed class InterfaceFieldsTests
{
    private static readonly Schema Schema = new SchemaBuilder()
        .AddType(typeof(ShapeQuery)).AddType(typeof(ShapeFields)).AddType(typeof(SolidFields)).AddType(typeof(BallNode)).AddType(typeof(Square)).AddType(typeof(Cube))
        .Build();

    [Fact]
    public void Interface_has_its_fields_with_arguments_and_so_has_what_implements_it()
    {
        SchemaPrinter.Print(Schema.Type("Shape")!).ShouldBe("interface Shape {\n  id: ID!\n  label(upper: Boolean! = false, times: Int): String!\n  twin: Shape\n}");
        SchemaPrinter.Print(Schema.Type("Solid")!).ShouldBe("interface Solid implements Shape {\n  id: ID!\n  volume: Int!\n  twin: Solid\n  label(upper: Boolean! = false, times: Int): String!\n}");
        SchemaPrinter.Print(Schema.Type("Cube")!).ShouldBe("type Cube implements Shape & Solid {\n  id: ID!\n  volume: Int!\n  label(upper: Boolean! = false, times: Int): String!\n  twin: Solid\n}");
        SchemaPrinter.Print(Schema.Type("Square")!).ShouldBe("type Square implements Shape {\n  id: ID!\n  label(upper: Boolean! = false, times: Int): String!\n  twin: Shape\n}");
    }

    [Theory]
    [InlineData("{ shapes { id label(upper: true) } }", """{"shapes":[{"id":"a","label":"A"},{"id":"b","label":"B"},{"id":"c","label":"the ball c"}]}""")]
    [InlineData("{ shapes { ... on Solid { label(times: 2) } } }", """{"shapes":[{},{"label":"bb"},{"label":"the ball c"}]}""")]
    [InlineData("{ shapes { id twin { __typename id ... on Solid { volume } } } }", """{"shapes":[{"id":"a","twin":{"__typename":"Square","id":"a'"}},{"id":"b","twin":{"__typename":"Cube","id":"b'","volume":8}},{"id":"c","twin":{"__typename":"Cube","id":"c'","volume":4}}]}""")]
    public async Task Resolvers_are_inherited_unless_a_nearer_one_is_declared(string query, string data) => (await Ask(query)).ShouldBe(data);

    [Fact]
    public void Build_refuses_a_field_that_two_interfaces_declare() =>
        Should.Throw<SchemaException>(() => new SchemaBuilder().AddType(typeof(TornQuery)).AddType(typeof(LeftFields)).AddType(typeof(RightFields)).AddType(typeof(Torn)).Build())
            .Message.ShouldContain("Torn gets the field 'name' from LeftFields and from RightFields");

    private static async Task<string> Ask(string query)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var response = await new Executor(Schema, new ExecutionOptions()).ExecuteAsync(new GraphQLRequest(query), services);
        var answer = JsonDocument.Parse(response.ToString()).RootElement;
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data").GetRawText();
    }

    [InterfaceType]
    public interface IShape
    {
        string Id { get; }
    }

    [InterfaceType]
    public interface ISolid : IShape
    {
        int Volume { get; }
    }

    [InterfaceType]
    public interface ILeft;

    [InterfaceType]
    public interface IRight;

    [QueryType]
    public static class ShapeQuery
    {
        public static IReadOnlyList<IShape> Shapes() => [new Square("a"), new Cube("b", 8), new Ball("c", 4)];
    }

    [InterfaceType<IShape>]
    public static class ShapeFields
    {
        public static string Label([Parent] IShape shape, bool upper = false, int? times = null) =>
            string.Concat(Enumerable.Repeat(upper ? shape.Id.ToUpperInvariant() : shape.Id, times ?? 1));

        [Batch(nameof(IShape.Id))]
        public static IReadOnlyDictionary<string, IShape?> Twin(IReadOnlyList<string> ids) => ids.ToDictionary(id => id, IShape? (id) => new Square(id + "'"));
    }

    [InterfaceType<ISolid>]
    public static class SolidFields
    {
        public static ISolid? Twin([Parent] ISolid solid) => new Cube(solid.Id + "'", solid.Volume);
    }

    [ObjectType<Ball>]
    public static class BallNode
    {
        public static string Label([Parent] Ball ball, bool upper = false, int? times = null) => $"the ball {ball.Id}";
    }

    [InterfaceType<ILeft>]
    public static class LeftFields
    {
        public static string Name() => "left";
    }

    [InterfaceType<IRight>]
    public static class RightFields
    {
        public static string Name() => "right";
    }

    [QueryType]
    public static class TornQuery
    {
        public static Torn Torn() => new();
    }

    public sealed record Square(string Id) : IShape;

    public sealed record Cube(string Id, int Volume) : ISolid;

    public sealed record Ball(string Id, int Volume) : ISolid;

    public sealed record Torn : ILeft, IRight;
}
