using System.Buffers;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Web;
using Microsoft.Extensions.DependencyInjection;
using OpenData.Api.Commands;
using OpenData.Api.Dataset;
using OpenData.Api.Serving;
using OpenData.GraphQL.Execution;

namespace OpenData.Bench.Requests;

/// <summary>Processor time and allocations of one request, without HTTP: the engine beside the hand-written code, in one process, in turns.</summary>
internal static class SingleProcess
{
    public static async Task Run(string name, int requests, string? only, TextWriter output)
    {
        var database = Repository.Resolve($"artifacts/bench/{name}.db");
        await using var app = ApiApplication.Build(database, "http://127.0.0.1:0");
        var executor = app.Services.GetRequiredService<Executor>();
        using var db = new SqliteDatabase(database).Open();
        using var limit = new LimitConnection(database, db.Info.Single());
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        foreach (var query in BenchQuery.All.Where(q => only is null || q.Name == only))
        {
            var asked = query.Addresses(database).Select(a => HttpUtility.ParseQueryString(a.Limit[(a.Limit.IndexOf('?', StringComparison.Ordinal) + 1)..])).ToArray();
            var variables = asked.Select(a => JsonSerializer.SerializeToElement(a.AllKeys.ToDictionary(k => k!, k => a[k]))).ToArray();
            var (hand, engine) = (new Best(), new Best());
            for (var round = 0; round < 8; round++)
            {
                await hand.Measure(requests, i =>
                {
                    buffer.ResetWrittenCount();
                    using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
                    var values = asked[i % asked.Length];
                    if (query == BenchQuery.Commune) limit.WriteCommune(json, values["code"]!);
                    else if (query == BenchQuery.Communes) limit.WriteCommunes(json, values["province"]!);
                    else limit.WriteFacts(json, values["indicator"]!, values["year"]!);
                    return ValueTask.CompletedTask;
                });
                await engine.Measure(requests, async i =>
                {
                    buffer.ResetWrittenCount();
                    await using var scope = app.Services.CreateAsyncScope();
                    var answer = await executor.ExecuteAsync(new GraphQLRequest(query.Text, null, variables[i % variables.Length]), scope.ServiceProvider);
                    answer.Write(buffer);
                });
            }

            await output.WriteLineAsync($"{query.Name} {buffer.WrittenCount} bytes: hand-written {hand}, engine {engine}, {hand.Microseconds / engine.Microseconds:F2}");
        }
    }

    /// <summary>The quickest of several rounds.</summary>
    private sealed class Best
    {
        public double Microseconds { get; private set; } = double.MaxValue;

        private long allocated;

        public async Task Measure(int requests, Func<int, ValueTask> ask)
        {
            var (before, processor, watch) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            for (var i = 0; i < requests; i++) await ask(i);
            var took = Math.Min((Environment.CpuUsage.TotalTime - processor).TotalMicroseconds, watch.Elapsed.TotalMicroseconds) / requests;
            if (took < Microseconds) (Microseconds, allocated) = (took, (GC.GetTotalAllocatedBytes(precise: true) - before) / requests);
        }

        public override string ToString() => $"{Microseconds:F0} µs {allocated / 1024.0:F1} kB";
    }
}
