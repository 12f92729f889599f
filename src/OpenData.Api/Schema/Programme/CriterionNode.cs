using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Programme;

/// <summary>What a criterion is called and where it belongs.</summary>
[ObjectType<Criterion>]
[Hide(nameof(Criterion.CriteriaSetId), nameof(Criterion.GroupId), nameof(Criterion.NameVi), nameof(Criterion.NameEn))]
public static class CriterionNode
{
    /// <summary>The name; null where it was not found.</summary>
    /// <param name="lang">The language of the name.</param>
    public static string? GetName(
        [Parent(nameof(Criterion.NameVi), nameof(Criterion.NameEn))] Criterion criterion, Language lang = Language.Vi) =>
        lang.Pick(criterion.NameVi, criterion.NameEn);

    /// <summary>The set that it belongs to.</summary>
    [Batch(nameof(Criterion.CriteriaSetId))]
    public static Task<IReadOnlyDictionary<string, CriteriaSet>> GetCriteriaSet(
        IReadOnlyList<string> setIds, DatasetContext db, CancellationToken cancellation) =>
        db.CriteriaSets.ById(setIds, cancellation);

    /// <summary>The group of criteria that it belongs to; null where that is not known.</summary>
    [Batch(nameof(Criterion.GroupId))]
    public static Task<IReadOnlyDictionary<string, Category?>> GetGroup(
        IReadOnlyList<string> groupIds, DatasetContext db, CancellationToken cancellation) =>
        db.Categories.AnyById(groupIds, cancellation);
}
