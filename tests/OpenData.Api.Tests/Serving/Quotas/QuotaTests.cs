using System.Net;
using Microsoft.AspNetCore.Http;
using OpenData.Api.Schema.Limits;
using OpenData.Api.Serving.Quotas;

namespace OpenData.Api.Tests.Serving.Quotas;

public sealed class QuotaTests
{
    // So slow that nothing comes back while a test runs.
    private static readonly RateLimits Slow = new(Points: 3_600_000, PointsPerSecond: 1, MostClients: 2);

    [Fact]
    public void Lets_a_client_have_its_points_and_no_more()
    {
        using var quota = new Quota(Slow with { Points = 10 });

        quota.Take(9).ShouldBeNull();
        quota.Take(5).ShouldBe(TimeSpan.FromSeconds(4));
        quota.Take(1).ShouldBeNull();
        quota.Take(1).ShouldNotBeNull();
    }

    [Fact]
    public void Takes_at_most_all_points_so_that_nothing_within_the_limits_is_impossible()
    {
        using var quota = new Quota(Slow with { Points = 10 });

        quota.Take(20_000).ShouldBeNull();
        quota.Take(1).ShouldNotBeNull();
    }

    [Fact]
    public void Says_what_is_left_in_header_fields()
    {
        using var quota = new Quota(Slow with { Points = 1_000, PointsPerSecond = 10 });
        var response = new DefaultHttpContext().Response;

        quota.Take(25);
        quota.Describe(response);

        response.Headers["RateLimit-Policy"].ToString().ShouldBe("\"cost\";q=1000;w=100;qu=\"points\"");
        response.Headers["RateLimit"].ToString().ShouldBe("\"cost\";r=975;t=3");
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:2:ffff::8", true)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:3::7", false)]
    public void Knows_a_client_by_its_address_or_network(string one, string other, bool isSame)
    {
        using var book = new QuotaBook(Slow);

        ReferenceEquals(book.Of(IPAddress.Parse(one)), book.Of(IPAddress.Parse(other))).ShouldBe(isSame);
    }

    [Fact]
    public void Remembers_only_so_many_clients_and_lets_the_others_share()
    {
        using var book = new QuotaBook(Slow);
        var known = book.Of(IPAddress.Parse("203.0.113.1"));
        book.Of(IPAddress.Parse("203.0.113.2"));

        var shared = book.Of(IPAddress.Parse("203.0.113.3"));

        book.Of(IPAddress.Parse("203.0.113.4")).ShouldBeSameAs(shared);
        book.Of(IPAddress.Parse("203.0.113.1")).ShouldBeSameAs(known);
    }
}
