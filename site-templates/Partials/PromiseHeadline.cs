using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Partials;

/// <summary>Says in one line what came of a set of promises.</summary>
internal static class PromiseHeadline
{
    /// <summary>The line; promises of several periods are named by the span of their target years.</summary>
    public static string Of(IReadOnlyList<Promise> promises, Locale locale)
    {
        var texts = locale.Texts.Promise;
        (string Pattern, int Count)[] outcomes =
        [
            (texts.CountMissed, promises.Count(promise => promise.Verdict == Verdict.FellShort)),
            (texts.CountMet, promises.Count(promise => promise.Verdict is Verdict.Kept or Verdict.Exceeded)),
            (texts.CountLater, promises.Count(promise => promise.Verdict == Verdict.NotYetDue)),
            (texts.CountUnknown, promises.Count(promise => promise.Verdict == Verdict.NotPublished)),
        ];
        if (outcomes.FirstOrDefault(outcome => outcome.Count == promises.Count) is { Pattern: { } only })
        {
            return Locale.First(Pattern.Fill(
                texts.HeadlineAll,
                ("when", When(promises, locale)), ("outcome", Pattern.Fill(only, ("count", locale.Number(promises.Count))))));
        }

        var parts = outcomes.Where(outcome => outcome.Count > 0)
            .Select(outcome => Pattern.Fill(outcome.Pattern, ("count", locale.Number(outcome.Count))));
        return Locale.First(Pattern.Fill(
            texts.Headline,
            ("when", When(promises, locale)), ("count", locale.Number(promises.Count)), ("outcomes", string.Join(", ", parts))));
    }

    private static string When(IReadOnlyList<Promise> promises, Locale locale)
    {
        var periods = promises.Select(promise => promise.Target.Period).ToList();
        var span = new Period("", periods.Min(period => period.From), periods.Max(period => period.To));
        return locale.Noun(span);
    }
}
