using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Indicators;

/// <summary>What an indicator means, and its figures over time.</summary>
[ObjectType<Indicator>]
[Hide(
    nameof(Indicator.UnitId), nameof(Indicator.NameVi), nameof(Indicator.NameEn),
    nameof(Indicator.DefinitionVi), nameof(Indicator.DefinitionEn))]
public static class IndicatorNode
{
    /// <summary>The name.</summary>
    /// <param name="lang">The language of the name.</param>
    public static string GetName(
        [Parent(nameof(Indicator.NameVi), nameof(Indicator.NameEn))] Indicator indicator, Language lang = Language.Vi) =>
        lang.Pick(indicator.NameVi, indicator.NameEn);

    /// <summary>What is counted, and what is not; null where nobody has written it.</summary>
    /// <param name="lang">The language of the definition.</param>
    public static string? GetDefinition(
        [Parent(nameof(Indicator.DefinitionVi), nameof(Indicator.DefinitionEn))] Indicator indicator, Language lang = Language.Vi) =>
        lang.Pick(indicator.DefinitionVi, indicator.DefinitionEn);

    /// <summary>The unit of its values, such as products, communes, per cent or đồng.</summary>
    [Batch(nameof(Indicator.UnitId), nameof(Category.Id)), UseFirstOrDefault]
    public static IQueryable<Category> GetUnit(IReadOnlyList<string> unitIds, DatasetContext db) =>
        db.Categories.WithIds(unitIds);

    /// <summary>The members of its breakdown, in order; empty where its figures have none.</summary>
    [Batch(nameof(Indicator.Dimension))]
    public static Task<ILookup<string, Category>> GetCategories(
        IReadOnlyList<string> dimensions, DatasetContext db, CancellationToken cancellation) =>
        db.Categories.Where(category => dimensions.Contains(category.Dimension))
            .OrderBy(category => category.Dimension).ThenBy(category => category.Position).ThenBy(category => category.Id)
            .By(category => category.Dimension, cancellation);

    /// <summary>Its figures over time, earliest period first.</summary>
    /// <param name="place">Only figures of the administrative unit with this id. Null: of all units.</param>
    /// <param name="kind">Only figures of this kind. Null: all.</param>
    /// <param name="shown">Only figures that are, or are not, the ones to show. Null: all.</param>
    /// <param name="last">At most this many of each indicator, the latest ones, from 1 to 1000.</param>
    /// <param name="knownOn">Answers as the documents published by the end of that day would have: later figures are left out, and `shown` is decided without them. Null: all documents.</param>
    [Batch(nameof(Indicator.Id), nameof(Fact.IndicatorId))]
    public static IQueryable<Fact> GetFacts(
        IReadOnlyList<string> indicatorIds, DatasetContext db,
        [ID] string? place = null, FactKind? kind = null, bool? shown = null, int last = FactSelection.DefaultLast, DateOnly? knownOn = null) =>
        db.LatestFacts(fact => fact.IndicatorId, indicatorIds, new FactMatch { Place = place, Kind = kind, Shown = shown, KnownOn = knownOn }, last);
}
