using System.Globalization;

namespace OpenData.GraphQL.Tests.Fuzzing;

/// <summary>How long to fuzz, from the environment: OPENDATA_FUZZ inputs in all, OPENDATA_FUZZ_SEED to start from.</summary>
internal static class FuzzSettings
{
    public static int Inputs { get; } = Number("OPENDATA_FUZZ", 6_000);

    public static int Seed { get; } = Number("OPENDATA_FUZZ_SEED", 20_250_901);

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
