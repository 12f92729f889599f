using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Arithmetic;

namespace OpenData.Api.Seeding.Checks;

/// <summary>Recomputes what the documents promise, in exact fractions.</summary>
internal sealed class CheckEvaluator(SeedIndex index)
{
    public CheckResult Evaluate(CheckWiring wiring)
    {
        var expected = Value(wiring.Left);
        if (wiring.Low is null) return Compare(wiring, expected, Rational.FromDecimal(wiring.Operands.Count));

        // A bound such as "more than 85" stands for many values: nothing can be computed from it.
        if (wiring.Facts.Any(fact => fact.ScaledValue is null || fact.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost))
            return CheckResult.Undecided(expected);

        Rational[] values = [.. wiring.Facts.Select(fact => Value(fact)!.Value)];
        if (wiring.Low.Evaluate(values) is not { } computed) return CheckResult.Undecided(expected);
        if (wiring.Check.On is { } day) return Compare(wiring, computed, CommunesOn(day, wiring.Facts[0].PlaceId));
        if (wiring.High is null) return Compare(wiring, wiring.Left is null ? Rational.FromDecimal(100) : expected, computed);
        return wiring.High.Evaluate(values) is { } high ? CompareRange(wiring, expected, computed, high) : CheckResult.Undecided(expected);
    }

    private static CheckResult Compare(CheckWiring wiring, Rational? expected, Rational computed)
    {
        if (expected is not { } value) return new CheckResult(CheckOutcome.CannotBeDecided, null, computed);

        var holds = wiring.Left?.Qualifier switch
        {
            Qualifier.AtLeast => computed >= value,
            Qualifier.MoreThan => computed > value,
            Qualifier.AtMost => computed <= value,
            _ => computed == value,
        };
        var distance = Rational.Abs(value - computed);
        return new CheckResult(Outcome(holds, distance, wiring.Check), value, computed);
    }

    private static CheckResult CompareRange(CheckWiring wiring, Rational? expected, Rational low, Rational high)
    {
        if (expected is not { } value) return CheckResult.Undecided(null);

        var nearer = Rational.Abs(value - low) <= Rational.Abs(value - high) ? low : high;
        var holds = low <= value && value <= high;
        return new CheckResult(Outcome(holds, Rational.Abs(value - nearer), wiring.Check), value, nearer);
    }

    private static CheckOutcome Outcome(bool holds, Rational distance, Check check) =>
        holds ? CheckOutcome.Holds
        : check.Tolerance > 0 && distance <= Rational.FromDecimal(check.Tolerance) ? CheckOutcome.HoldsAfterRounding
        : CheckOutcome.DoesNotHold;

    private Rational CommunesOn(DateOnly day, string placeId) => Rational.FromDecimal(index.Places.Values.Count(place =>
        place.Type == PlaceType.Commune && (place.ValidFrom ?? DateOnly.MinValue) <= day && day <= (place.ValidTo ?? DateOnly.MaxValue) && IsWithin(place, placeId)));

    private bool IsWithin(Place place, string placeId)
    {
        // No unit of the country lies more than three deep; a longer way up is a circle.
        var parent = place;
        for (var step = 0; step < 4 && parent is not null; step++)
        {
            if (parent.Id == placeId) return true;
            parent = parent.ParentId is { } id ? index.Places.GetValueOrDefault(id) : null;
        }

        return false;
    }

    private static Rational? Value(Fact? fact) => fact?.ScaledValue is { } scaled ? Rational.FromScaled(scaled) : null;
}
