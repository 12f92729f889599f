using OpenData.Api.Seeding.Checks;

namespace OpenData.Api.Seeding.Rules;

/// <summary>Every check is wired rightly, and recomputed.</summary>
internal static class CheckOutcomes
{
    public static void Set(SeedIndex index, SeedReport report)
    {
        var evaluator = new CheckEvaluator(index);
        foreach (var (check, row) in index.Seed.Checks)
            if (CheckWiring.Connect(check, row, index, report) is { } wiring) evaluator.Evaluate(wiring).ApplyTo(check);
    }
}
