using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Arithmetic;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding.Rules;

/// <summary>A derived figure has a formula and inputs and no citation, and its value is what the formula gives; no other figure has a formula.</summary>
internal static class DerivedFacts
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        foreach (var (fact, row) in index.Seed.Facts)
        {
            if (fact.Kind == FactKind.Derived) CheckDerived(fact, row, index, report);
            else if (fact.Formula is not null) report.Refuse(row, "formula", "derived", "is given, and the figure is not derived: leave it empty, or write the kind derived");
            else if (row["inputs"].Length > 0) report.Refuse(row, "inputs", "derived", "is given, and the figure is not derived: leave it empty, or write the kind derived");
        }
    }

    private static void CheckDerived(Fact fact, Row row, SeedIndex index, SeedReport report)
    {
        foreach (var column in (ReadOnlySpan<string>)["source", "paragraph", "printed"])
            if (row[column].Length > 0) report.Refuse(row, column, "derived", "is given, and a derived figure has none: its inputs have");

        var ids = SeedIndex.List(row["inputs"]);
        if (fact.Formula is null) report.Refuse(row, "formula", "derived", "is empty: write how the figure follows from its inputs a, b, c …");
        if (ids.Length == 0) report.Refuse(row, "inputs", "derived", "is empty: list the ids of the figures that it follows from, with spaces between");
        foreach (var id in ids.Where(id => !index.MayBeFact(id)))
            report.Refuse(row, "inputs", "derived", $"lists \"{id}\", which is no id of facts.csv");
        if (fact.Formula is null || ids.Length == 0 || !ids.All(index.Facts.ContainsKey)) return;

        var (formula, error) = FormulaParser.Parse(fact.Formula);
        if (formula is null) report.Refuse(row, "formula", "derived", error!);
        else if (formula.Letters.Count != ids.Length || formula.Arity != ids.Length)
            report.Refuse(row, "formula", "derived", $"must use each of the letters {Formula.LettersOf(ids.Length)}, for there are {ids.Length} inputs");
        else CompareValue(fact, formula, [.. ids.Select(id => index.Facts[id])], row, report);
    }

    private static void CompareValue(Fact fact, Formula formula, IReadOnlyList<Fact> inputs, Row row, SeedReport report)
    {
        var computed = inputs.All(input => input.ScaledValue is not null)
            ? formula.Evaluate([.. inputs.Select(input => Rational.FromScaled(input.ScaledValue!.Value))])?.ToScaled(fact.Decimals)
            : null;
        if (computed == fact.ScaledValue) return;

        report.Refuse(row, "value", "derived", computed is { } value
            ? $"is not what {fact.Formula} gives, which is {ScaledNumber.ToDecimal(value, fact.Decimals)}"
            : $"is given, and {fact.Formula} cannot be calculated: an input is missing, or it divides by zero");
    }
}
