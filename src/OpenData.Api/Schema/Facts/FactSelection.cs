using System.Linq.Expressions;
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

    /// <summary>The figures as the documents published by the end of <paramref name="knownOn"/> give them: `Shown` is decided among those documents alone. All figures as they are where no day is given.</summary>
    public static IQueryable<Fact> AsKnownOn(this IQueryable<Fact> facts, DateOnly? knownOn) =>
        knownOn is not { } day ? facts : facts.Where(fact => fact.KnownFrom <= day).Select(fact => new Fact
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

    /// <summary>The figures of one indicator, one place, one kind, those that were known on a day, or those that are shown, where that is asked for.</summary>
    public static IQueryable<Fact> Matching(this IQueryable<Fact> facts, FactMatch match)
    {
        var (indicator, place, kind, shown, knownOn) = (match.Indicator, match.Place, match.Kind, match.Shown, match.KnownOn);
        if (indicator is not null) facts = facts.Where(fact => fact.IndicatorId == indicator);
        if (place is not null) facts = facts.Where(fact => fact.PlaceId == place);
        if (kind is not null) facts = facts.Where(fact => fact.Kind == kind);
        if (knownOn is { } day) facts = facts.Where(fact => fact.KnownFrom <= day);
        return (shown, knownOn) switch
        {
            (null, _) => facts,
            (true, { } on) => facts.Where(fact => fact.SupersededFrom == null || fact.SupersededFrom > on),
            (false, { } on) => facts.Where(fact => fact.SupersededFrom <= on),
            _ => facts.Where(fact => fact.Shown == shown),
        };
    }

    /// <summary>The latest <paramref name="last"/> figures of each parent, earliest period first.</summary>
    /// <exception cref="GraphQLException">That many figures cannot be asked for.</exception>
    public static IQueryable<Fact> LatestFacts(
        this DatasetContext db, Expression<Func<Fact, string>> parent, IReadOnlyList<string> parentIds, FactMatch match, int last)
    {
        if (last is < 1 or > MaxLast) throw new GraphQLException($"`last` is {last}: ask for 1 to {MaxLast} figures.");

        return Latest(db, parent, parentIds, match, last)
            .AsKnownOn(match.KnownOn)
            .OrderBy(fact => fact.PeriodFrom).ThenBy(fact => fact.PeriodTo).ThenBy(fact => fact.KnownFrom).ThenBy(fact => fact.Id);
    }

    private static IQueryable<Fact> Latest(
        DatasetContext db, Expression<Func<Fact, string>> parent, IReadOnlyList<string> parentIds, FactMatch match, int last)
    {
        var facts = db.Facts.Matching(match);
        if (parentIds is [var only]) return facts.WithParent(parent, only).LatestFirst().Take(last);
        var column = ((MemberExpression)parent.Body).Member.Name;
        // Those of places without a condition are numbered already.
        if (column == nameof(Fact.PlaceId) && match == new FactMatch())
            return db.Facts.Where(fact => parentIds.Contains(fact.PlaceId) && fact.Recency <= last);
        if (LatestFactIds.CanRead(db))
        {
            var ids = LatestFactIds.Read(db, column, parentIds, match, last);
            return db.Facts.WithIds(ids);
        }

        // One statement numbers the rows of each parent.
        var keys = facts.Select(parent).Distinct().Where(key => parentIds.Contains(key));
        var fact = parent.Parameters[0];
        var ofKey = Expression.Parameter(typeof(string), "key");
        var latest = Expression.Lambda<Func<string, IEnumerable<Fact>>>(
            facts.Where(Expression.Lambda<Func<Fact, bool>>(Expression.Equal(parent.Body, ofKey), fact)).LatestFirst().Take(last).Expression, ofKey);
        return keys.SelectMany(latest);
    }

    private static IQueryable<Fact> WithParent(this IQueryable<Fact> facts, Expression<Func<Fact, string>> parent, string id)
    {
        Expression<Func<string>> value = () => id;
        return facts.Where(Expression.Lambda<Func<Fact, bool>>(Expression.Equal(parent.Body, value.Body), parent.Parameters));
    }

    private static IOrderedQueryable<Fact> LatestFirst(this IQueryable<Fact> facts) =>
        facts.OrderByDescending(fact => fact.PeriodTo).ThenByDescending(fact => fact.KnownFrom).ThenByDescending(fact => fact.Id);
}
