using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Indicators;

/// <summary>The name of a category.</summary>
[ObjectType<Category>]
[Hide(nameof(Category.NameVi), nameof(Category.NameEn), nameof(Category.DecisionId))]
public static class CategoryNode
{
    /// <summary>The name.</summary>
    /// <param name="lang">The language of the name.</param>
    public static string GetName(
        [Parent(nameof(Category.NameVi), nameof(Category.NameEn))] Category category, Language lang = Language.Vi) =>
        lang.Pick(category.NameVi, category.NameEn);

    /// <summary>The decision that defines it, such as the one that sets the bands of stars; null where none is known.</summary>
    [Batch(nameof(Category.DecisionId), nameof(Decision.Id)), UseFirstOrDefault]
    public static IQueryable<Decision?> GetDecision(IReadOnlyList<string> decisionIds, DatasetContext db) =>
        db.Decisions.WithIds(decisionIds);
}
