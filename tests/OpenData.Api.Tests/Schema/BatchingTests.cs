using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Execution;

namespace OpenData.Api.Tests.Schema;

/// <summary>
/// No relation asks the database once for each parent. The relations are found in the schema, so a new one is covered
/// by itself; what answers carry beside their data (citations) is left out, for it has commands of its own.
/// </summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class BatchingTests(ServedDataset served)
{
    private const int Many = 100;

    /// <summary>Parents that no id leads to: hits of a search, of which one may be anything that has an id.</summary>
    private static readonly string[] WithoutIds = ["SearchHit"];

    private readonly GraphQL.Types.Schema schema = served.Services.GetRequiredService<GraphQL.Types.Schema>();

    [Fact]
    public async Task Issues_as_many_commands_for_a_hundred_parents_as_for_one()
    {
        var differing = new List<string>();
        foreach (var relation in Relation.Of(schema))
        {
            var ids = await Ids(relation.Start.Name);
            var many = await Commands(relation.Query, ids);
            // One parent may lack what another has, and then needs fewer commands: one is looked for that lacks nothing.
            var one = 0;
            for (var i = 0; i < ids.Length && one < many; i++)
                one = Math.Max(one, await Commands(relation.Query, [ids[i]]));
            if (many - one > More(relation))
                differing.Add($"{relation}: {one} for 1 parent, {many} for {ids.Length}");
        }

        differing.ShouldBeEmpty();
    }

    [Fact]
    public void Reaches_every_relation_of_the_schema()
    {
        var reached = Relation.Of(schema).ToList();

        reached.Count.ShouldBeGreaterThan(50);
        Relation.Parents(schema).Except(reached.Select(relation => relation.Parent)).Select(type => type.Name).ShouldBe(WithoutIds);
    }

    /// <summary>A hit can be of any type, so its node takes a command a type and not one a hit.</summary>
    [Fact]
    public async Task Reads_what_a_search_hits_with_one_command_for_each_type()
    {
        var types = schema.PossibleTypes(schema.Type("Node")!).Count;

        (await Commands("{ search(text: \"a\", first: 50) { node { id } } }", [])).ShouldBeInRange(1, types + 1);
    }

    /// <summary>What may be of any type is read with a command a type; everything else needs no command more.</summary>
    private int More(Relation relation) => relation.Field.Type.Named is var type && type.IsAbstract ? schema.PossibleTypes(type).Count : 0;

    private async Task<string[]> Ids(string type)
    {
        await using var scope = served.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<DatasetContext>().NodeKeys.ToListAsync();
        return [.. keys.Where(key => key.Type == type).Select(key => key.Id).Order(StringComparer.Ordinal).Take(Many)];
    }

    private async Task<int> Commands(string query, string[] ids)
    {
        await using var scope = served.Services.CreateAsyncScope();
        var options = new ExecutionOptions
        {
            Limits = new() { MaxCost = int.MaxValue, MaxRows = int.MaxValue },
            CountAsync = async (rows, cancellation) => await rows.CountAsync(cancellation),
        };
        var variables = JsonSerializer.SerializeToElement(new { ids });
        var before = served.Commands;
        var answer = await new Executor(schema, options).ExecuteAsync(new GraphQLRequest(query, null, variables), scope.ServiceProvider);
        answer.Errors.ShouldBeEmpty(query);
        return served.Commands - before;
    }
}
