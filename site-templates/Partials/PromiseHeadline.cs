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
        var outcomes = new (string Word, int Count)[]
        {
            (texts.Missed, promises.Count(promise => promise.Verdict == Verdict.FellShort)),
            (texts.MetOrExceeded, promises.Count(promise => promise.Verdict is Verdict.Kept or Verdict.Exceeded)),
            (texts.Later, promises.Count(promise => promise.Verdict == Verdict.NotYetDue)),
            (texts.Unknown, promises.Count(promise => promise.Verdict == Verdict.NotPublished)),
        }.Where(outcome => outcome.Count > 0).ToList();
        return Locale.First(Pattern.Fill(
            outcomes.Count == 1 ? texts.HeadlineOne : texts.Headline,
            ("when", When(promises, locale)),
            ("count", locale.Number(promises.Count)),
            ("outcomes", outcomes.Count == 1
                ? outcomes[0].Word
                : string.Join(", ", outcomes.Select(outcome => $"{locale.Number(outcome.Count)} {outcome.Word}")))));
    }

    private static string When(IReadOnlyList<Promise> promises, Locale locale)
    {
        var periods = promises.Select(promise => promise.Target.Period).ToList();
        var span = new Period("", periods.Min(period => period.From), periods.Max(period => period.To));
        return locale.Noun(span);
    }
}
