using System.Text;
using System.Text.Json;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Tests.Conformance;
using OpenData.GraphQL.Tests.Validation;

namespace OpenData.GraphQL.Tests.Fuzzing;

/// <summary>Whatever is asked of a schema with interfaces, unions, nested lists and failing fields, the answer is a response.</summary>
public sealed class MockFuzzTests
{
    private static readonly (string Query, string Variables)[] Operations =
        [.. RecordedOperations.Lines.Select(line => (line.GetProperty("query").GetString()!, line.GetProperty("variables").GetRawText()))];

    private readonly FaultLog faults = new(_ => false);

    [Fact]
    public async Task Mutated_operations_with_mutated_variables_give_responses() => await Fuzz(FuzzShares.MockDocuments, (inputs, i) =>
    {
        var (query, variables) = Operations[i % Operations.Length];
        return (i % 2 == 0 ? query : inputs.Mutated([query]), i % 3 == 0 ? variables : inputs.Mutated([variables]));
    });

    [Fact]
    public async Task Many_fragments_give_responses() =>
        await Fuzz(FuzzShares.MockFragments, (inputs, i) => (Encoding.UTF8.GetString(inputs.ManyFragments()), "{}"));

    private async Task Fuzz(double share, Func<FuzzInputs, int, (string Query, string Variables)> next)
    {
        var options = new ExecutionOptions { Limits = new Limits { MaxCost = 2_000, MaxRows = 2_000 }, Logger = faults };
        var executor = new Executor(MockSchema.Of(LibrarySchema.Schema), options);
        var inputs = new FuzzInputs(FuzzSettings.Seed);
        for (var i = 0; i < (int)(FuzzSettings.Inputs * share); i++)
        {
            var (query, variables) = next(inputs, i);
            try
            {
                var request = new GraphQLRequest(query, null, Answers.Read(variables));
                Answers.Check(JsonDocument.Parse(await MockSchema.Answer(executor, request)).RootElement);
                faults.ShouldBeEmpty();
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {FuzzSettings.Seed}, operation {i}: {query}\n{variables}\n{e}");
            }
        }
    }
}
