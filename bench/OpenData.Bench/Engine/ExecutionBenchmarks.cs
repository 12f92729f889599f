using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.Bench.Engine;

/// <summary>What executing costs beyond the resolvers: objects of five fields through the engine, and through loops that are written for them alone.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public class ExecutionBenchmarks
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> buffer = new(4 << 20);
    private readonly Executor executor = new(Build(), new ExecutionOptions { Limits = new Limits { MaxCost = int.MaxValue / 2, MaxCachedPlans = 100 } });
    private readonly Executor forgetful = new(Build(), new ExecutionOptions { Limits = new Limits { MaxCost = int.MaxValue / 2, MaxCachedPlans = 2 } });
    private int number;

    /// <summary>How many objects.</summary>
    [Params(100, 10_000)]
    public int Objects { get; set; }

    /// <summary>The loop.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("one level")]
    public int Loop()
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("data"u8);
            WriteItems(json, "items"u8, ItemQueries.GetItems(Objects), levels: 0);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenCount;
    }

    /// <summary>The engine, with a plan that it knows.</summary>
    [Benchmark]
    [BenchmarkCategory("one level")]
    public Task<int> Execute() => Answer(executor, $"{{ items(first: {Objects}) {{ id name count price isOld }} }}");

    /// <summary>The loop, over three levels of relations: a hundredth of the objects, ten of each, and ten of each of those.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("three levels")]
    public int LoopThreeLevels()
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("data"u8);
            WriteItems(json, "items"u8, ItemQueries.GetItems(Objects / 100), levels: 2);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenCount;
    }

    /// <summary>The engine, over the same levels.</summary>
    [Benchmark]
    [BenchmarkCategory("three levels")]
    public Task<int> ExecuteThreeLevels() => Answer(executor, $"{{ items(first: {Objects / 100}) {{ id children {{ id children {{ id name count price isOld }} }} }} }}");

    /// <summary>The engine, with a document that it never saw: parsing, validating and planning too.</summary>
    [Benchmark]
    [BenchmarkCategory("one level")]
    public Task<int> PlanAndExecute() => Answer(forgetful, $"query Q{number++} {{ items(first: {Objects}) {{ id name count price isOld }} }}");

    private static void WriteItems(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<Item> items, int levels)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, item.Id);
            if (levels > 0)
            {
                WriteItems(json, "children"u8, ItemQueries.Below[item.Count], levels - 1);
            }
            else
            {
                json.WriteString("name"u8, item.Name);
                json.WriteNumber("count"u8, item.Count);
                json.WriteNumber("price"u8, item.Price);
                json.WriteBoolean("isOld"u8, item.IsOld);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

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
