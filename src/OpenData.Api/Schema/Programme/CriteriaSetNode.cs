using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Programme;

/// <summary>What a set of criteria holds.</summary>
[ObjectType<CriteriaSet>]
[Hide(
    nameof(CriteriaSet.PeriodText), nameof(CriteriaSet.PeriodFrom), nameof(CriteriaSet.PeriodTo), nameof(CriteriaSet.DecisionId),
    nameof(CriteriaSet.TitleVi), nameof(CriteriaSet.TitleEn), nameof(CriteriaSet.NoteVi), nameof(CriteriaSet.NoteEn))]
public static class CriteriaSetNode
{
    /// <summary>The title.</summary>
    /// <param name="lang">The language of the title.</param>
    public static string GetTitle(
        [Parent(nameof(CriteriaSet.TitleVi), nameof(CriteriaSet.TitleEn))] CriteriaSet set, Language lang = Language.Vi) =>
        lang.Pick(set.TitleVi, set.TitleEn);

    /// <summary>What a reader must know of the set; null where there is nothing to say.</summary>
    /// <param name="lang">The language of the note.</param>
    public static string? GetNote(
        [Parent(nameof(CriteriaSet.NoteVi), nameof(CriteriaSet.NoteEn))] CriteriaSet set, Language lang = Language.Vi) =>
        lang.Pick(set.NoteVi, set.NoteEn);

    /// <summary>The period that the set was made for; `validFrom` and `validTo` say when it was in force.</summary>
    public static Period GetPeriod(
        [Parent(nameof(CriteriaSet.PeriodText), nameof(CriteriaSet.PeriodFrom), nameof(CriteriaSet.PeriodTo))] CriteriaSet set) =>
        new(set.PeriodText, set.PeriodFrom, set.PeriodTo);

    /// <summary>The decision that issued the set; null where that is not known.</summary>
    [Batch(nameof(CriteriaSet.DecisionId), nameof(Decision.Id)), UseFirstOrDefault]
    public static IQueryable<Decision?> GetDecision(IReadOnlyList<string> decisionIds, DatasetContext db) =>
        db.Decisions.WithIds(decisionIds);

    /// <summary>Its criteria by number; empty where their names were not found.</summary>
    [Batch(nameof(CriteriaSet.Id))]
    public static Task<ILookup<string, Criterion>> GetCriteria(
        IReadOnlyList<string> setIds, DatasetContext db, CancellationToken cancellation) =>
        db.Criteria.Where(criterion => setIds.Contains(criterion.CriteriaSetId))
            .OrderBy(criterion => criterion.CriteriaSetId).ThenBy(criterion => criterion.Number).ThenBy(criterion => criterion.Id)
            .By(criterion => criterion.CriteriaSetId, cancellation);
}
