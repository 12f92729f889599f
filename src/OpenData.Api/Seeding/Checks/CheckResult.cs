using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Arithmetic;

namespace OpenData.Api.Seeding.Checks;

/// <summary>What recomputing a check showed.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Expected">The value that is checked; null where it is missing.</param>
/// <param name="Computed">The recomputed value; null where it cannot be computed.</param>
internal sealed record CheckResult(CheckOutcome Outcome, Rational? Expected, Rational? Computed)
{
    public static CheckResult Undecided(Rational? expected) => new(CheckOutcome.CannotBeDecided, expected, null);

    public void ApplyTo(Check check)
    {
        check.Outcome = Outcome;
        check.Expected = ScaledNumber.ToDecimal(Expected?.ToScaled());
        check.Computed = ScaledNumber.ToDecimal(Computed?.ToScaled());
        check.Difference = Expected is { } expected && Computed is { } computed ? ScaledNumber.ToDecimal((expected - computed).ToScaled()) : null;
    }
}
