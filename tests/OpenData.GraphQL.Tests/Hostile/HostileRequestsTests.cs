using System.Text.Json;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Tests.Hostile;

/// <summary>Each limit refuses what exceeds it and says what was exceeded, the limit, what was reached and how to ask for less.</summary>
public sealed class HostileRequestsTests(DefaultServer defaults) : IClassFixture<DefaultServer>
{
    private static readonly Limits Defaults = new();

    private readonly LibraryServer server = defaults.Server;

    /// <summary>What is counted with, kept or cut, but refuses nothing by itself.</summary>
    private static readonly string[] Assumptions =
        [nameof(Limits.AssumedListSize), nameof(Limits.DefaultPageSize), nameof(Limits.MaxErrors), nameof(Limits.MaxCachedPlans), nameof(Limits.MaxPersistedText)];

    /// <summary>Limits that one request cannot exceed at once; they have tests of their own below.</summary>
    private static readonly string[] Circumstances = [nameof(Limits.MaxTime), nameof(Limits.MaxConcurrentRequests)];

    public static TheoryData<HostileRequest> Requests => [.. HostileRequests.All];

    [Fact]
    public void Every_limit_has_a_hostile_request() =>
        typeof(Limits).GetProperties().Select(p => p.Name).Except([.. Assumptions, .. Circumstances])
            .ShouldBe(HostileRequests.All.Select(r => r.Limit).Distinct(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public async Task Hostile_request_is_refused_with_the_limit_and_the_remedy(HostileRequest hostile)
    {
        await using var own = hostile.Limits == Defaults ? null : new LibraryServer(hostile.Limits);
        var asked = own ?? server;

        var (status, answer) = await asked.Send(hostile.Make());

        status.ShouldBe(hostile.Status, answer.GetRawText());
        answer.TryGetProperty("data", out _).ShouldBeFalse();
        var allowed = Convert.ToInt64(typeof(Limits).GetProperty(hostile.Limit)!.GetValue(hostile.Limits));
        Refusal(answer).ShouldBe(("LIMIT_EXCEEDED", char.ToLowerInvariant(hostile.Limit[0]) + hostile.Limit[1..], allowed));
        if (!hostile.Runs)
            asked.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task Request_that_takes_too_long_is_stopped()
    {
        var sent = server.Send(LibraryServer.Post("{ wait }"));
        while (server.Clock.Waiting == 0)
            await Task.Yield();
        server.Clock.Advance(TimeSpan.FromSeconds(9.9));
        sent.IsCompleted.ShouldBeFalse();
        server.Clock.Advance(TimeSpan.FromSeconds(0.2));
        var (status, answer) = await sent;

        status.ShouldBe(503);
        Refusal(answer).ShouldBe(("TIMEOUT", "maxMilliseconds", 10_000));
        server.Clock.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task One_request_too_many_at_a_time_is_told_to_come_back()
    {
        await using var server = new LibraryServer(new Limits { MaxConcurrentRequests = 3 });
        var running = Enumerable.Range(0, 3).Select(_ => server.Send(LibraryServer.Post("{ wait }"))).ToArray();
        while (server.Clock.Waiting < 3)
            await Task.Yield();

        var (status, answer) = await server.Send(LibraryServer.Post("{ __typename }"));

        status.ShouldBe(503);
        Refusal(answer).ShouldBe(("LIMIT_EXCEEDED", "maxConcurrentRequests", 3));
        (await server.Client.GetAsync("/graphql?query={__typename}")).Headers.RetryAfter.ShouldNotBeNull();
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(running);
        (await server.Send(LibraryServer.Post("{ __typename }"))).Status.ShouldBe(200);
    }

    /// <summary>Code, limit and allowed value of the one refusal, which says all that a client needs.</summary>
    private static (string Code, string Limit, long Allowed) Refusal(JsonElement answer)
    {
        var error = answer.GetProperty("errors").EnumerateArray().Last();
        var details = error.GetProperty("extensions");
        var (allowed, actual, remedy) = (details.GetProperty("allowed").GetInt64(), details.GetProperty("actual").GetInt64(), details.GetProperty("remedy").GetString()!);
        actual.ShouldBeGreaterThan(allowed);
        remedy.ShouldEndWith(".");
        error.GetProperty("message").GetString()!.ShouldEndWith($" is {allowed}, and this request reaches {actual}. {remedy}");
        return (details.GetProperty("code").GetString()!, details.GetProperty("limit").GetString()!, allowed);
    }
}
