using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Arithmetic;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding.Checks;

/// <summary>
/// A check made ready to be computed. A check that does not hold is published; a check that is wired wrongly is a mistake of ours
/// and is refused.
/// </summary>
/// <param name="Check">The check.</param>
/// <param name="Left">The figure that is checked; null where the operands are.</param>
/// <param name="Operands">The ids of the operands.</param>
/// <param name="Facts">The operands as figures; empty where named things are counted.</param>
/// <param name="Low">What is recomputed; of a range the lower bound; null where named things are counted.</param>
/// <param name="High">The upper bound of a range; null for any other kind.</param>
internal sealed record CheckWiring(Check Check, Fact? Left, IReadOnlyList<string> Operands, IReadOnlyList<Fact> Facts, Formula? Low, Formula? High)
{
    private const string Rule = "check";
    private const string RangeSign = "..";

    /// <summary>The wiring, or null where it is wrong; the reasons are in the report.</summary>
    public static CheckWiring? Connect(Check check, Row row, SeedIndex index, SeedReport report)
    {
        var operands = SeedIndex.List(row["operands"]);
        var left = check.LeftId is { } id ? index.Facts.GetValueOrDefault(id) : null;
        var countsNames = check.Kind == CheckKind.Count && check.On is null && check.Formula is null;
        var mistakes = Mistakes(check, operands, index, countsNames).ToList();
        foreach (var (column, message) in mistakes) report.Refuse(row, column, Rule, message);

        // An operand whose own row has problems is not the wiring's fault, and cannot be computed with.
        if (mistakes.Count > 0 || (check.LeftId is not null && left is null)) return null;
        if (countsNames) return new CheckWiring(check, left, operands, [], null, null);
        if (!operands.All(index.Facts.ContainsKey)) return null;

        var (low, high, error) = Formulas(check, operands.Length);
        if (error is not null)
        {
            report.Refuse(row, "formula", Rule, error);
            return null;
        }

        var facts = Array.ConvertAll(operands, operand => index.Facts[operand]);
        if (UnitMistake(check, left, facts, index) is { } mistake) report.Refuse(row, "operands", Rule, mistake);
        return new CheckWiring(check, left, operands, facts, low, high);
    }

    private static IEnumerable<(string Column, string Message)> Mistakes(Check check, string[] operands, SeedIndex index, bool countsNames)
    {
        if (operands.Length == 0) yield return ("operands", "is empty: list the ids that the figure is recomputed from, with spaces between");
        foreach (var id in operands.Where(id => !index.MayBeId(id))) yield return ("operands", $"lists \"{id}\", which is no id of the dataset");
        foreach (var twice in operands.CountBy(id => id).Where(count => count.Value > 1)) yield return ("operands", $"lists \"{twice.Key}\" {twice.Value} times");
        if (!countsNames)
        {
            foreach (var id in operands.Where(id => index.MayBeId(id) && !index.MayBeFact(id)))
                yield return ("operands", $"lists \"{id}\", which is no id of facts.csv: only figures can be calculated with");
        }

        if (check.LeftId is { } left && operands.Contains(left)) yield return ("operands", $"lists \"{left}\", which is the figure that is checked");
        if (check.ComparedWithId is { } other && (other == check.LeftId || operands.Contains(other))) yield return ("compared_with", "is part of the calculation already: name a figure of another document");
        if (check.LeftId is null && check.Kind != CheckKind.Share && check.On is null) yield return ("left", "is empty: name the figure that is checked");
        if (check.On is not null && check.Kind != CheckKind.Count) yield return ("on", "is given, and only a count is made on a day");
        if (check.On is not null && check.LeftId is not null) yield return ("left", "is given, and a count on a day checks its operands");
        if (check.Kind == CheckKind.Same && (operands.Length != 1 || check.Formula is not null)) yield return ("operands", "must name the one other figure, and the formula be empty");
        if (check.Kind == CheckKind.Difference && check.Formula is null && operands.Length < 2) yield return ("operands", "must name two figures or more");
        if (check.Kind == CheckKind.Ratio && check.Formula is null && operands.Length != 2) yield return ("operands", "must name two figures, or a formula be given");
        if (check.Kind == CheckKind.Range && check.Formula is null && operands.Length != 2) yield return ("operands", $"must name two figures, or a formula \"LOW {RangeSign} HIGH\" be given");
    }

    private static (Formula? Low, Formula? High, string? Error) Formulas(Check check, int operands)
    {
        var texts = (check.Formula ?? Usual(check.Kind)).Split(RangeSign);
        if (texts.Length != (check.Kind == CheckKind.Range ? 2 : 1))
            return (null, null, check.Kind == CheckKind.Range ? $"must be two formulas with \"{RangeSign}\" between" : $"has \"{RangeSign}\", which only a range has");

        // The usual formula is over all operands, however many: it is made here and needs no letters.
        if (check.Formula is null) return check.Kind == CheckKind.Range ? (new Formula.Letter(0), new Formula.Letter(1), null) : (Folded(check.Kind, operands), null, null);

        var parsed = Array.ConvertAll(texts, FormulaParser.Parse);
        if (parsed.FirstOrDefault(formula => formula.Error is not null).Error is { } error) return (null, null, error);

        var letters = parsed.SelectMany(formula => formula.Formula!.Letters).ToHashSet();
        return letters.Count == operands && letters.All(letter => letter < operands)
            ? (parsed[0].Formula, texts.Length == 2 ? parsed[1].Formula : null, null)
            : (null, null, $"must use each of the letters {Formula.LettersOf(operands)}, for there are {operands} operands");
    }

    private static string Usual(CheckKind kind) => kind == CheckKind.Range ? $"a {RangeSign} b" : "";

    private static Formula Folded(CheckKind kind, int operands)
    {
        var sign = kind switch { CheckKind.Difference => '-', CheckKind.Ratio => '/', _ => '+' };
        return Enumerable.Range(0, operands).Select(position => (Formula)new Formula.Letter(position)).Aggregate((all, next) => new Formula.Operation(sign, all, next));
    }

    private static string? UnitMistake(Check check, Fact? left, Fact[] facts, SeedIndex index)
    {
        if (check.Kind != CheckKind.Sum || left is null || check.Formula is not null) return null;

        var other = Array.Find(facts, fact => Unit(fact) is { } unit && Unit(left) is { } expected && unit != expected);
        return other is null ? null : $"lists \"{other.Id}\", which is in {Unit(other)}, and the figure is in {Unit(left)}";

        string? Unit(Fact fact) => index.Indicators.GetValueOrDefault(fact.IndicatorId)?.UnitId;
    }
}
