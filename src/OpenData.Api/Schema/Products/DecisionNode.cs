using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Products;

/// <summary>What a legal document is about, what it decided, and where it is named.</summary>
[ObjectType<Decision>]
[Hide(
    nameof(Decision.DateText), nameof(Decision.DateFrom), nameof(Decision.DateTo), nameof(Decision.TitleVi), nameof(Decision.TitleEn),
    nameof(Decision.NoteVi), nameof(Decision.NoteEn),
    nameof(Decision.SourceId), nameof(Decision.Source), nameof(Decision.Paragraph), nameof(Decision.Printed))]
public static class DecisionNode
{
    /// <summary>What it is about; null where the source does not say.</summary>
    /// <param name="lang">The language of the title.</param>
    public static string? GetTitle(
        [Parent(nameof(Decision.TitleVi), nameof(Decision.TitleEn))] Decision decision, Language lang = Language.Vi) =>
        lang.Pick(decision.TitleVi, decision.TitleEn);

    /// <summary>What a reader must know; null where there is nothing to say.</summary>
    /// <param name="lang">The language of the note.</param>
    public static string? GetNote(
        [Parent(nameof(Decision.NoteVi), nameof(Decision.NoteEn))] Decision decision, Language lang = Language.Vi) =>
        lang.Pick(decision.NoteVi, decision.NoteEn);

    /// <summary>When it was issued; null where the source does not say.</summary>
    public static Period? GetDate(
        [Parent(nameof(Decision.DateText), nameof(Decision.DateFrom), nameof(Decision.DateTo))] Decision decision) =>
        Period.Of(decision.DateText, decision.DateFrom, decision.DateTo);

    /// <summary>The document, paragraph and printed words that name it; null where it comes from reference lists, whose certainty is `confidence`.</summary>
    public static Citation? GetCitation(
        [Parent(nameof(Decision.SourceId), nameof(Decision.Paragraph), nameof(Decision.Printed))] Decision decision) =>
        Citation.Of(decision);

    /// <summary>The ratings of products that it gave, as far as documents name the products.</summary>
    [Batch(nameof(Decision.Id))]
    public static Task<ILookup<string, Rating>> GetRatings(
        IReadOnlyList<string> decisionIds, DatasetContext db, CancellationToken cancellation) =>
        db.Ratings.Where(rating => decisionIds.Contains(rating.DecisionId!))
            .OrderBy(rating => rating.Id)
            .By(rating => rating.DecisionId!, cancellation);

    /// <summary>The sets of New Rural criteria that it issued.</summary>
    [Batch(nameof(Decision.Id))]
    public static Task<ILookup<string, CriteriaSet>> GetCriteriaSets(
        IReadOnlyList<string> decisionIds, DatasetContext db, CancellationToken cancellation) =>
        db.CriteriaSets.Where(set => decisionIds.Contains(set.DecisionId!))
            .OrderBy(set => set.Id)
            .By(set => set.DecisionId!, cancellation);

    /// <summary>The mergers, renamings and other changes of administrative units that it ordered, earliest first.</summary>
    [Batch(nameof(Decision.Id))]
    public static Task<ILookup<string, PlaceChange>> GetPlaceChanges(
        IReadOnlyList<string> decisionIds, DatasetContext db, CancellationToken cancellation) =>
        db.PlaceChanges.Where(change => decisionIds.Contains(change.DecisionId!))
            .OrderBy(change => change.Date).ThenBy(change => change.Id)
            .By(change => change.DecisionId!, cancellation);

    /// <summary>The categories that it defines, such as the bands of stars, in their order.</summary>
    [Batch(nameof(Decision.Id))]
    public static Task<ILookup<string, Category>> GetCategories(
        IReadOnlyList<string> decisionIds, DatasetContext db, CancellationToken cancellation) =>
        db.Categories.Where(category => decisionIds.Contains(category.DecisionId!))
            .OrderBy(category => category.Dimension).ThenBy(category => category.Position).ThenBy(category => category.Id)
            .By(category => category.DecisionId!, cancellation);
}
