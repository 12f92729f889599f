using System.Text.Json.Nodes;
using OpenData.Bench.Seeding;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Tests.Dataset.Databases;

/// <summary>Whichever database holds the dataset, every request has the same answer, byte for byte.</summary>
public sealed class SameAnswersTests
{
    private const int PageSize = 7;

    private const int Pages = 3;

    private static string Seed => Path.Combine(TestRepository.Root, "data", "seed");

    [PostgresFact]
    public async Task Answers_every_operation_alike()
    {
        await using var both = await BothDatabases.Serve(Seed);
        await using var db = both.Open();
        var operations = new OperationList(new ColumnValues(db)).All().ToList();

        operations.Count.ShouldBeGreaterThan(200);
        var (different, refused) = await Compare(operations, both.Ask);

        different.ShouldBeEmpty();
        refused.ShouldBeEmpty("an operation that is refused compares nothing");
    }

    [PostgresFact]
    public async Task Turns_the_pages_of_every_order_alike()
    {
        await using var both = await BothDatabases.Serve(Seed);
        await using var db = both.Open();
        var walks =
            from list in new OperationList(new ColumnValues(db)).Connections
            from order in OperationList.OrdersOf(list)
            from backward in new[] { false, true }
            select (list, order, backward);

        var (different, _) = await Compare(walks, walk => Walk(both, walk.list, walk.order, walk.backward));

        different.ShouldBeEmpty();
    }

    [PostgresFact]
    public async Task Answers_alike_at_a_larger_scale()
    {
        var folder = Directory.CreateTempSubdirectory("opendata-");
        try
        {
            new NationalSeed(Seed, folder.FullName, scale: 0.02).Write();
            await using var both = await BothDatabases.Serve(folder.FullName);
            await using var db = both.Open();
            db.Facts.Count().ShouldBeGreaterThan(15_000);
            var operations = new OperationList(new ColumnValues(db)).All().Where((_, place) => place % 7 == 0).ToList();
            operations.AddRange(await File.ReadAllLinesAsync(Path.Combine(TestRepository.Root, "tests", "OpenData.Api.Tests", "Dataset", "Databases", "NationalOperations.txt")));

            var (different, _) = await Compare(operations, both.Ask);

            different.ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [PostgresFact]
    public async Task Answers_requests_of_people_alike()
    {
        await using var both = await BothDatabases.Serve(Seed);
        var requests = (await File.ReadAllLinesAsync(Path.Combine(TestRepository.Root, "tests", "OpenData.Api.Tests", "Dataset", "Databases", "Requests.txt")))
            .Where(line => line.Length > 0 && line[0] != '#').ToList();

        var (different, _) = await Compare(requests, request => request.Split('\t') is [var address, var accept]
            ? both.Get(address, accept)
            : both.Get(request));

        different.ShouldBeEmpty();
        requests.Count.ShouldBeGreaterThan(60);
    }

    /// <summary>Which requests are answered differently, and which are refused by both.</summary>
    private static async Task<(List<string> Different, List<string> Refused)> Compare<T>(IEnumerable<T> requests, Func<T, Task<string>> ask)
    {
        var different = new List<string>();
        var refused = new List<string>();
        foreach (var request in requests)
        {
            try
            {
                var answer = await ask(request);
                if (answer.StartsWith("{\"errors\"", StringComparison.Ordinal)) refused.Add($"{request}: {answer[..Math.Min(answer.Length, 200)]}");
            }
            catch (DifferentAnswersException difference)
            {
                different.Add(difference.Message);
            }
        }

        return (different, refused);
    }

    /// <summary>The first pages from either end.</summary>
    private static async Task<string> Walk(BothDatabases both, Field list, string order, bool backward)
    {
        var (size, from, more, cursor) = backward ? ("last", "before", "hasPreviousPage", "startCursor") : ("first", "after", "hasNextPage", "endCursor");
        var place = "";
        var answer = "";
        for (var page = 0; page < Pages; page++)
        {
            answer = await both.Ask($"{{ {list.Name}({size}: {PageSize}{place}, order: [{order}]) {{ nodes {{ id }} pageInfo {{ {more} {cursor} }} }} }}");
            var info = JsonNode.Parse(answer)!["data"]![list.Name]!["pageInfo"]!;
            if (!info[more]!.GetValue<bool>()) break;
            place = $", {from}: \"{info[cursor]}\"";
        }

        return answer;
    }
}
