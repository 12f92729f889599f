using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Checks;

/// <summary>What is checked, and against what.</summary>
[ObjectType<Check>]
[Hide(
    nameof(Check.LeftId), nameof(Check.ComparedWithId), nameof(Check.TitleVi), nameof(Check.TitleEn), nameof(Check.ExplanationVi), nameof(Check.ExplanationEn))]
public static class CheckNode
{
    /// <summary>What is checked, in one sentence.</summary>
    /// <param name="lang">The language of the sentence.</param>
    public static string GetTitle(
        [Parent(nameof(Check.TitleVi), nameof(Check.TitleEn))] Check check, Language lang = Language.Vi) =>
        lang.Pick(check.TitleVi, check.TitleEn);

    /// <summary>What the outcome means to a citizen; null where nobody has written it.</summary>
    /// <param name="lang">The language of the explanation.</param>
    public static string? GetExplanation(
        [Parent(nameof(Check.ExplanationVi), nameof(Check.ExplanationEn))] Check check, Language lang = Language.Vi) =>
        lang.Pick(check.ExplanationVi, check.ExplanationEn);

    /// <summary>The figure that is checked; null where the operands are checked against 100 per cent or against a list.</summary>
    [Batch(nameof(Check.LeftId), nameof(Fact.Id)), UseFirstOrDefault]
    public static IQueryable<Fact?> GetLeft(IReadOnlyList<string> factIds, DatasetContext db) =>
        db.Facts.WithIds(factIds);

    /// <summary>A figure of another document that contradicts what is checked or bears on it, and that is no part of the calculation; null where there is none.</summary>
    [Batch(nameof(Check.ComparedWithId), nameof(Fact.Id)), UseFirstOrDefault]
    public static IQueryable<Fact?> GetComparedWith(IReadOnlyList<string> factIds, DatasetContext db) =>
        db.Facts.WithIds(factIds);

    /// <summary>What it is recomputed from, in the order in which the formula calls them a, b, c ….</summary>
    [Batch(nameof(Check.Id))]
    public static Task<ILookup<string, CheckOperand>> GetOperands(
        IReadOnlyList<string> checkIds, DatasetContext db, CancellationToken cancellation) =>
        db.CheckOperands.Where(operand => checkIds.Contains(operand.CheckId))
            .OrderBy(operand => operand.CheckId).ThenBy(operand => operand.Position)
            .By(operand => operand.CheckId, cancellation);
}
