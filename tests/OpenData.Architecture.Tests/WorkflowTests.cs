using System.Text.RegularExpressions;

namespace OpenData.Architecture.Tests;

/// <summary>What runs on somebody else's machine with rights to publish.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string[] Workflows = [.. Repository.Files(".github/workflows", ".yml")];

    [Fact]
    public void Every_action_is_pinned_by_its_commit_and_says_its_version()
    {
        var uses = Workflows.SelectMany(file => Repository.Read(file).Split('\n')).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        uses.ShouldNotBeEmpty();
        uses.ShouldAllBe(line => Pinned().IsMatch(line));
    }

    [Fact]
    public void Rights_are_granted_job_by_job()
    {
        foreach (var file in Workflows)
        {
            var text = Repository.Read(file);

            text.ShouldContain("\npermissions: {}\n", customMessage: file);
            text.ShouldNotContain("write-all", customMessage: file);
            text.ShouldNotContain("pull_request_target", customMessage: file);
        }
    }

    [Fact]
    public void Publishing_runs_the_script_that_continuous_integration_runs()
    {
        Repository.Read(".github/workflows/publish.yml").ShouldContain("run: bash .ci/site");
        Repository.Read(".ci/run").ShouldContain("bash .ci/site");
    }

    [Fact]
    public void Text_of_others_never_becomes_a_command()
    {
        // An expression within `run:` is pasted into a shell; what comes from an event goes through the environment.
        foreach (var file in Workflows)
            Repository.Read(file).Split('\n').Where(line => line.TrimStart().StartsWith("run:", StringComparison.Ordinal))
                .ShouldAllBe(line => !line.Contains("${{", StringComparison.Ordinal), file);
    }

    [GeneratedRegex("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$")]
    private static partial Regex Pinned();
}
