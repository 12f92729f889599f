using OpenData.Api.Seeding;
using OpenData.Api.Seeding.Verification;

namespace OpenData.Api.Commands;

/// <summary>The command <c>seed verify</c>.</summary>
internal static class SeedVerify
{
    /// <summary>Verifies the seed in <paramref name="folder"/> against the documents in <paramref name="sources"/>; 0 where all is proven, else 1.</summary>
    public static int Run(string folder, string sources, TextWriter output)
    {
        var reading = SeedReader.Read(SeedFolder.Read(folder));
        var shown = Repository.Shorten(folder);
        ProblemList.Write(reading.Report, shown, output);
        if (reading.Content is not { } seed)
        {
            output.WriteLine($"{shown}: nothing was verified.");
            return 1;
        }

        var verifier = new SeedVerifier(seed, sources);
        var unproven = verifier.Verify().Problems;
        ProblemList.Write(unproven, shown, output);
        var held = $"{SeedCheck.Count(verifier.Rows, "row")} held against {SeedCheck.Count(verifier.Documents, "document")}";
        if (unproven.Count == 0 && !reading.Report.HasProblems)
        {
            output.WriteLine($"{shown}: {held}: every hash matches, and every printed figure stands in its paragraph.");
            return 0;
        }

        output.WriteLine();
        output.WriteLine($"{shown}: {held}, {SeedCheck.Count(unproven.Count, "row")} not proven; {SeedCheck.Count(reading.Report.Problems.Count, "problem")} of the seed itself.");
        return 1;
    }
}
