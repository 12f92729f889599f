using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Execution.Resolvers;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Tests.Execution;

public sealed class NullPropagationTests
{
    private static readonly ObjectType Node = new("Node", () =>
    [
        new Field("value", BuiltInScalars.Int) { Resolver = FieldResolver.Of<Tree, int?>((t, _) => t.Value) },
        new Field("sure", new NonNullType(BuiltInScalars.Int)) { Resolver = FieldResolver.Of<Tree, int?>((t, _) => t.Value) },
        new Field("failing", BuiltInScalars.Int) { Resolver = FieldResolver.Of<Tree, int>((_, _) => throw new GraphQLException($"No.")) },
        new Field("children", new ListType(new NonNullType(Node!))) { Resolver = FieldResolver.Of<Tree, Tree[]>((t, _) => t.Children) },
        new Field("sureChildren", new NonNullType(new ListType(new NonNullType(Node!)))) { Resolver = FieldResolver.Of<Tree, Tree[]>((t, _) => t.Children) },
        new Field("maybeChildren", new ListType(Node!)) { Resolver = FieldResolver.Of<Tree, Tree?[]>((t, _) => t.Children) },
        new Field("grid", new ListType(new ListType(new NonNullType(BuiltInScalars.Int)))) { Resolver = FieldResolver.Of<Tree, int?[][]>((_, _) => [[1], [2, null], [], [3]]) },
        new Field("untyped", new ListType(BuiltInScalars.Int)) { Resolver = FieldResolver.Of<Tree, object>((_, _) => new object?[] { 1, "x", null }) },
    ]);

    private static readonly Schema Schema = new(new ObjectType("Query", () =>
    [
        new Field("tree", Node)
        {
            Resolver = FieldResolver.Of<object, Tree>((_, _) => new(1, new Tree(2, new Tree(null)), new Tree(4))),
        },
        new Field("sureTree", new NonNullType(Node)) { Resolver = FieldResolver.Of<object, Tree>((_, _) => new(null)) },
    ]));

    [Theory]
    [InlineData("{ tree { value failing } }", """{"tree":{"value":1,"failing":null}}""", """["tree","failing"]""")]
    [InlineData("{ tree { maybeChildren { maybeChildren { sure } } } }", """{"tree":{"maybeChildren":[{"maybeChildren":[null]},{"maybeChildren":[]}]}}""", """["tree","maybeChildren",0,"maybeChildren",0,"sure"]""")]
    [InlineData("{ tree { children { sureChildren { sure } } } }", """{"tree":{"children":null}}""", """["tree","children",0,"sureChildren",0,"sure"]""")]
    [InlineData("{ tree { sureChildren { children { sure } value } } }", """{"tree":{"sureChildren":[{"children":null,"value":2},{"children":[],"value":4}]}}""", """["tree","sureChildren",0,"children",0,"sure"]""")]
    [InlineData("{ sureTree { sure } }", "null", """["sureTree","sure"]""")]
    [InlineData("{ tree { grid } }", """{"tree":{"grid":[[1],null,[],[3]]}}""", """["tree","grid",1,1]""")]
    [InlineData("{ tree { untyped } }", """{"tree":{"untyped":[1,null,null]}}""", """["tree","untyped",1]""")]
    public async Task Nulls_travel_up_to_the_nearest_nullable_place(string query, string data, string path)
    {
        var answer = await Ask(query);

        answer.GetProperty("data").GetRawText().ShouldBe(data);
        var error = answer.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("path").GetRawText().ShouldBe(path);
        error.GetProperty("locations")[0].GetProperty("line").GetInt32().ShouldBe(1);
    }

    private static async Task<JsonElement> Ask(string query)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var response = await new Executor(Schema, new ExecutionOptions()).ExecuteAsync(new GraphQLRequest(query), services);
        return JsonDocument.Parse(response.ToString()).RootElement;
    }

    private sealed record Tree(int? Value, params Tree[] Children);
}
