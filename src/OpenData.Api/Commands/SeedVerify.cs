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
        if (reading.Report.HasProblems)
        {
            ProblemList.Write(reading.Report, shown, output);
            output.WriteLine();
            output.WriteLine($"{shown}: {SeedCheck.Count(reading.Report.Problems.Count, "problem")}. Nothing was verified.");
            return 1;
        }

        var verifier = new SeedVerifier(reading.Content!, sources);
        var problems = verifier.Verify().Problems;
        ProblemList.Write(problems, shown, output);
        if (problems.Count > 0) output.WriteLine();
        output.WriteLine(problems.Count > 0
            ? $"{shown}: {SeedCheck.Count(problems.Count, "row")} not proven, of {verifier.Rows} that were held against {SeedCheck.Count(verifier.Documents, "document")}."
            : $"{shown}: {SeedCheck.Count(verifier.Rows, "row")} proven against {SeedCheck.Count(verifier.Documents, "document")}: every hash matches, and every printed figure stands in its paragraph.");
        return problems.Count > 0 ? 1 : 0;
    }
}
