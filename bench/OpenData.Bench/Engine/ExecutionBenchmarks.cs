using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.Bench.Engine;

/// <summary>What executing costs beyond the resolvers: objects of five fields through the engine, and through a loop that is written for them alone.</summary>
[MemoryDiagnoser]
public class ExecutionBenchmarks
{
    private readonly ArrayBufferWriter<byte> buffer = new(4 << 20);
    private readonly Executor executor = new(Build(), new ExecutionOptions { Limits = new Limits { MaxCost = int.MaxValue / 2, MaxCachedPlans = 100 } });
    private readonly Executor forgetful = new(Build(), new ExecutionOptions { Limits = new Limits { MaxCost = int.MaxValue / 2, MaxCachedPlans = 2 } });
    private int number;

    /// <summary>How many objects.</summary>
    [Params(100, 10_000)]
    public int Objects { get; set; }

    /// <summary>The loop.</summary>
    [Benchmark(Baseline = true)]
    public int Loop()
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteStartObject("data"u8);
            json.WriteStartArray("items"u8);
            foreach (var item in ItemQueries.GetItems(Objects))
            {
                json.WriteStartObject();
                json.WriteString("id"u8, item.Id);
                json.WriteString("name"u8, item.Name);
                json.WriteNumber("count"u8, item.Count);
                json.WriteNumber("price"u8, item.Price);
                json.WriteBoolean("isOld"u8, item.IsOld);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenCount;
    }

    /// <summary>The engine, with a plan that it knows.</summary>
    [Benchmark]
    public Task<int> Execute() => Answer(executor, $"{{ items(first: {Objects}) {{ id name count price isOld }} }}");

    /// <summary>The engine, over three levels of relations: a tenth of the objects, then ten of each, for a hundredth ten times ten.</summary>
    [Benchmark]
    public Task<int> ExecuteThreeLevels() => Answer(executor, $"{{ items(first: {Objects / 100}) {{ id children {{ id children {{ id name count price isOld }} }} }} }}");

    /// <summary>The engine, with a document that it never saw: parsing, validating and planning too.</summary>
    [Benchmark]
    public Task<int> PlanAndExecute() => Answer(forgetful, $"query Q{number++} {{ items(first: {Objects}) {{ id name count price isOld }} }}");

    private async Task<int> Answer(Executor engine, string query)
    {
        buffer.ResetWrittenCount();
        var answer = await engine.ExecuteAsync(new GraphQLRequest(query), NoServices.Instance);
        if (answer.Errors.Count > 0)
            throw new InvalidOperationException(answer.ToString());
        answer.Write(buffer);
        return buffer.WrittenCount;
    }

    private static Schema Build() => new SchemaBuilder().AddType(typeof(ItemQueries)).AddType(typeof(ItemNode)).Build();

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
