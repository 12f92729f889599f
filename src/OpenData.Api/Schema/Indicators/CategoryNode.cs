using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Indicators;

/// <summary>The name of a category, and what is counted of it.</summary>
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

    /// <summary>The figures that count it, earliest period first: the products with four stars over the years, the money of one source of funds.</summary>
    /// <param name="place">Only figures of the administrative unit with this id. Null: of all units.</param>
    /// <param name="kind">Only figures of this kind. Null: all.</param>
    /// <param name="shown">Only figures that are, or are not, the ones to show. Null: all.</param>
    /// <param name="last">At most this many of each category, the latest ones, from 1 to 1000.</param>
    /// <param name="knownOn">Answers as the documents published by the end of that day would have: later figures are left out, and `shown` is decided without them. Null: all documents.</param>
    [Batch(nameof(Category.Id), nameof(Fact.CategoryId))]
    public static IQueryable<Fact> GetFacts(
        IReadOnlyList<string> categoryIds, DatasetContext db,
        [ID] string? place = null, FactKind? kind = null, bool? shown = null, int last = FactSelection.DefaultLast, DateOnly? knownOn = null) =>
        db.LatestFacts(fact => fact.CategoryId!, categoryIds, new FactMatch { Place = place, Kind = kind, Shown = shown, KnownOn = knownOn }, last);
}
