using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Execution;

namespace OpenData.Api.Schema.Facts;

/// <summary>Which figures an answer is about.</summary>
internal static class FactSelection
{
    /// <summary>How many figures of each parent are given where the client does not say.</summary>
    public const int DefaultLast = 100;

    /// <summary>How many figures of each parent can be asked for.</summary>
    public const int MaxLast = 1000;

    /// <summary>The figures as the documents published by the end of <paramref name="day"/> give them: `Shown` is decided among those documents alone.</summary>
    public static IQueryable<Fact> KnownOn(this IQueryable<Fact> facts, DateOnly day) =>
        facts.Where(fact => fact.KnownFrom <= day).Select(fact => new Fact
        {
            Id = fact.Id,
            IndicatorId = fact.IndicatorId,
            Indicator = fact.Indicator,
            PlaceId = fact.PlaceId,
            Place = fact.Place,
            PeriodText = fact.PeriodText,
            PeriodFrom = fact.PeriodFrom,
            PeriodTo = fact.PeriodTo,
            Kind = fact.Kind,
            Value = fact.Value,
            Decimals = fact.Decimals,
            Missing = fact.Missing,
            Qualifier = fact.Qualifier,
            CategoryId = fact.CategoryId,
            Category = fact.Category,
            SourceId = fact.SourceId,
            Source = fact.Source,
            Paragraph = fact.Paragraph,
            Printed = fact.Printed,
            Formula = fact.Formula,
            KnownFrom = fact.KnownFrom,
            SupersededFrom = fact.SupersededFrom > day ? null : fact.SupersededFrom,
            Shown = fact.SupersededFrom == null || fact.SupersededFrom > day,
            NoteVi = fact.NoteVi,
            NoteEn = fact.NoteEn,
        });

    /// <summary>The figures of one indicator, one kind, or those that are shown, where that is asked for.</summary>
    public static IQueryable<Fact> Matching(this IQueryable<Fact> facts, string? indicator, FactKind? kind, bool? shown)
    {
        if (indicator is not null) facts = facts.Where(fact => fact.IndicatorId == indicator);
        if (kind is not null) facts = facts.Where(fact => fact.Kind == kind);
        if (shown is not null) facts = facts.Where(fact => fact.Shown == shown);
        return facts;
    }

    /// <summary>The latest <paramref name="last"/> figures of each parent, earliest period first. One statement numbers the rows of each parent.</summary>
    public static async Task<ILookup<string, Fact>> LatestBy(
        this IQueryable<Fact> facts, Expression<Func<Fact, string>> parent, int last, CancellationToken cancellation)
    {
        if (last is < 1 or > MaxLast) throw new GraphQLException($"`last` is {last}: ask for 1 to {MaxLast} figures.");

        var latest = await facts.GroupBy(parent)
            .Select(group => group
                .OrderByDescending(fact => fact.PeriodTo).ThenByDescending(fact => fact.KnownFrom).ThenByDescending(fact => fact.Id)
                .Take(last)
                .ToList())
            .ToListAsync(cancellation);
        return latest
            .SelectMany(group => group)
            .OrderBy(fact => fact.PeriodFrom).ThenBy(fact => fact.PeriodTo).ThenBy(fact => fact.KnownFrom).ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .ToLookup(parent.Compile());
    }
}
