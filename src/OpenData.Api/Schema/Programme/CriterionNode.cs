using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
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
    [Batch(nameof(Criterion.CriteriaSetId), nameof(CriteriaSet.Id)), UseFirstOrDefault]
    public static IQueryable<CriteriaSet> GetCriteriaSet(IReadOnlyList<string> setIds, DatasetContext db) =>
        db.CriteriaSets.WithIds(setIds);

    /// <summary>The group of criteria that it belongs to; null where that is not known.</summary>
    [Batch(nameof(Criterion.GroupId), nameof(Category.Id)), UseFirstOrDefault]
    public static IQueryable<Category?> GetGroup(IReadOnlyList<string> groupIds, DatasetContext db) =>
        db.Categories.WithIds(groupIds);
}
