using System.CommandLine;
using System.Net;
using OpenData.Api.Commands;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Commands;

public sealed class ServingOptionsTests
{
    private static readonly ApiSettings Plain = new("seed", "database");

    [Fact]
    public void Limits_clients_and_measures_nothing_unless_told_otherwise()
    {
        var settings = Settings();

        settings.RateLimits.IsOn.ShouldBeTrue();
        settings.KeepsAnswers.ShouldBeTrue();
        settings.TrustedProxies.ShouldBeEmpty();
        settings.Telemetry.ShouldBeNull();
    }

    [Fact]
    public void Takes_every_setting_from_the_command_line()
    {
        var settings = Settings("--rate-points", "500", "--rate-refill", "5", "--trusted-proxy", "10.0.0.1", "--trusted-proxy", "::1", "--keep-answers", "false", "--telemetry", "http://collector:4317");

        (settings.RateLimits.Points, settings.RateLimits.PointsPerSecond).ShouldBe((500, 5));
        settings.TrustedProxies.ShouldBe([IPAddress.Parse("10.0.0.1"), IPAddress.IPv6Loopback]);
        settings.KeepsAnswers.ShouldBeFalse();
        settings.Telemetry.ShouldBe(new Uri("http://collector:4317"));
        Settings("--rate-points", "0").RateLimits.IsOn.ShouldBeFalse();
    }

    [Theory]
    [InlineData("--rate-points", "-1", "--rate-points is at least 0.")]
    [InlineData("--rate-refill", "0", "--rate-refill is at least 1.")]
    [InlineData("--trusted-proxy", "somewhere", "\"somewhere\" is no IP address.")]
    [InlineData("--telemetry", "collector:4317", "\"collector:4317\" is no http(s) address.")]
    public void Refuses_what_makes_no_sense(string option, string value, string message)
    {
        var root = new RootCommand();
        ServingOptions.AddTo(root);

        root.Parse([option, value]).Errors.ShouldHaveSingleItem().Message.ShouldBe(message);
    }

    [Fact]
    public void Are_all_documented()
    {
        var document = File.ReadAllText(Path.Combine(TestRepository.Root, "docs", "serving.md"));
        var root = ServeCommand.AddTo(new RootCommand());

        root.Options.Where(option => option.Name is not ("--help" or "--version")).Select(option => option.Name).Where(name => !document.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static ApiSettings Settings(params string[] arguments)
    {
        var root = new RootCommand();
        var read = ServingOptions.AddTo(root);
        var parsed = root.Parse(arguments);
        parsed.Errors.ShouldBeEmpty();
        return read(parsed, Plain);
    }
}
