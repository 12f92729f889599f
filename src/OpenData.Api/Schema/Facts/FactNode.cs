using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Facts;

/// <summary>What a figure is said of, where it is printed, and what else is known of it.</summary>
[ObjectType<Fact>]
[Hide(
    nameof(Fact.IndicatorId), nameof(Fact.PlaceId), nameof(Fact.CategoryId), nameof(Fact.Decimals),
    nameof(Fact.PeriodText), nameof(Fact.PeriodFrom), nameof(Fact.PeriodTo),
    nameof(Fact.SourceId), nameof(Fact.Source), nameof(Fact.Paragraph), nameof(Fact.Printed),
    nameof(Fact.NoteVi), nameof(Fact.NoteEn))]
public static class FactNode
{
    /// <summary>What is counted, and in which unit.</summary>
    [Batch(nameof(Fact.IndicatorId), nameof(Indicator.Id)), UseFirstOrDefault]
    public static IQueryable<Indicator> GetIndicator(IReadOnlyList<string> indicatorIds, DatasetContext db) =>
        db.Indicators.WithIds(indicatorIds);

    /// <summary>The administrative unit that it is counted for.</summary>
    [Batch(nameof(Fact.PlaceId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place> GetPlace(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.Places.WithIds(placeIds);

    /// <summary>The member of the indicator's breakdown that is counted, such as four stars; null for the total.</summary>
    [Batch(nameof(Fact.CategoryId), nameof(Category.Id)), UseFirstOrDefault]
    public static IQueryable<Category?> GetCategory(IReadOnlyList<string> categoryIds, DatasetContext db) =>
        db.Categories.WithIds(categoryIds);

    /// <summary>The value, in the unit of the indicator, with as many decimals as printed; null where it is missing, for the reason in `missing`. Money is in whole đồng. Beside it, `qualifier` says how exactly the document means it.</summary>
    public static decimal? GetValue([Parent(nameof(Fact.Value), nameof(Fact.Decimals))] Fact fact) =>
        fact.ScaledValue is { } scaled ? ScaledNumber.ToDecimal(scaled, fact.Decimals) : null;

    /// <summary>The day from which the figure was known: the last day on which its document can have been published, and for a derived figure the latest such day of its inputs; null where no document says it: that the figure is missing is all that is known.</summary>
    public static DateOnly? GetKnownFrom([Parent(nameof(Fact.KnownFrom))] Fact fact) =>
        fact.KnownFrom == DateOnly.MinValue ? null : fact.KnownFrom;

    /// <summary>The time that the figure is counted for or at, as the document gives it. When the document was published is `citation { source { published } }`.</summary>
    public static Period GetPeriod(
        [Parent(nameof(Fact.PeriodText), nameof(Fact.PeriodFrom), nameof(Fact.PeriodTo))] Fact fact) =>
        new(fact.PeriodText, fact.PeriodFrom, fact.PeriodTo);

    /// <summary>The document, paragraph and printed words that say it; null for a derived figure: see `inputs`.</summary>
    public static Citation? GetCitation(
        [Parent(nameof(Fact.SourceId), nameof(Fact.Paragraph), nameof(Fact.Printed))] Fact fact) =>
        Citation.Of(fact);

    /// <summary>The figures that a derived figure is calculated from, in the order in which its formula calls them a, b, c …; empty for any other figure.</summary>
    [Batch(nameof(Fact.Id))]
    public static async Task<ILookup<string, Fact>> GetInputs(
        IReadOnlyList<string> factIds, DatasetContext db, CancellationToken cancellation)
    {
        var inputs = await db.FactInputs
            .Where(input => factIds.Contains(input.FactId))
            .OrderBy(input => input.FactId).ThenBy(input => input.Position)
            .Select(input => new { input.FactId, Input = input.Input! })
            .ToListAsync(cancellation);
        return inputs.ToLookup(input => input.FactId, input => input.Input);
    }

    /// <summary>The derived figures that this one goes into.</summary>
    [Batch(nameof(Fact.Id))]
    public static async Task<ILookup<string, Fact>> GetUsedIn(
        IReadOnlyList<string> factIds, DatasetContext db, CancellationToken cancellation)
    {
        var uses = await db.FactInputs
            .Where(input => factIds.Contains(input.InputId))
            .Select(input => new { input.InputId, Fact = input.Fact! })
            .Distinct()
            .ToListAsync(cancellation);
        return uses.OrderBy(use => use.Fact.Id, StringComparer.Ordinal).ToLookup(use => use.InputId, use => use.Fact);
    }

    /// <summary>What other documents, or other places of the same document, say of the same indicator, place, period and category: latest document first. Targets are compared with targets only.</summary>
    /// <param name="knownOn">Only what documents published by the end of that day say: give it the day of `facts(knownOn:)`. Null: all documents.</param>
    [Batch(nameof(Fact.Id))]
    public static async Task<ILookup<string, Fact>> GetAlternatives(
        IReadOnlyList<string> factIds, DatasetContext db, CancellationToken cancellation, DateOnly? knownOn = null)
    {
        var pairs = await (
            from fact in db.Facts
            where factIds.Contains(fact.Id)
            from other in db.Facts
            where other.IndicatorId == fact.IndicatorId && other.PlaceId == fact.PlaceId
                // The last day follows from the text; with it, the index finds the few figures of that time among all of the place.
                && other.PeriodTo == fact.PeriodTo && other.PeriodText == fact.PeriodText && other.CategoryId == fact.CategoryId
                && (other.Kind == FactKind.Target) == (fact.Kind == FactKind.Target)
                && other.Id != fact.Id && (knownOn == null || other.KnownFrom <= knownOn)
            orderby fact.Id, other.KnownFrom descending, other.Id
            select new { fact.Id, Other = other }).ToListAsync(cancellation);
        return pairs.ToLookup(pair => pair.Id, pair => pair.Other.AsKnownOn(knownOn));
    }

    /// <summary>The arithmetic checks that this figure takes part in.</summary>
    [Batch(nameof(Fact.Id))]
    public static async Task<ILookup<string, Check>> GetChecks(
        IReadOnlyList<string> factIds, DatasetContext db, CancellationToken cancellation)
    {
        var asLeft = db.Checks.Where(check => factIds.Contains(check.LeftId!)).Select(check => new { FactId = check.LeftId!, Check = check });
        var asOperand = db.CheckOperands.Where(operand => factIds.Contains(operand.FactId!)).Select(operand => new { FactId = operand.FactId!, Check = operand.Check! });
        var asOther = db.Checks.Where(check => factIds.Contains(check.ComparedWithId!)).Select(check => new { FactId = check.ComparedWithId!, Check = check });
        var checks = await asLeft.Union(asOperand).Union(asOther).ToListAsync(cancellation);
        return checks.OrderBy(pair => pair.Check.Id, StringComparer.Ordinal).ToLookup(pair => pair.FactId, pair => pair.Check);
    }

    /// <summary>What a reader must know of the figure; null where there is nothing to say.</summary>
    /// <param name="lang">The language of the note.</param>
    public static string? GetNote(
        [Parent(nameof(Fact.NoteVi), nameof(Fact.NoteEn))] Fact fact, Language lang = Language.Vi) =>
        lang.Pick(fact.NoteVi, fact.NoteEn);
}
