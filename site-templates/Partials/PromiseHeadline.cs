using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Partials;

/// <summary>Says in one line how many of the promises were kept, counting only those that can be judged.</summary>
internal static class PromiseHeadline
{
    /// <summary>The line; promises of several periods are named by the span of their target years.</summary>
    public static string Of(IReadOnlyList<Promise> promises, Locale locale)
    {
        var texts = locale.Texts.Promise;
        var judged = promises.Count(promise => promise.Verdict is Verdict.Kept or Verdict.Exceeded or Verdict.FellShort);
        var kept = promises.Count(promise => promise.Verdict is Verdict.Kept or Verdict.Exceeded);
        var pattern = judged == 0 ? texts.Unjudged : kept == 0 ? texts.None : kept == judged ? texts.All : texts.Some;
        var line = Pattern.Fill(
            pattern,
            ("when", When(promises, locale)), ("count", locale.Number(judged)), ("kept", locale.Number(kept)));
        return char.ToUpperInvariant(line[0]) + line[1..];
    }

    private static string When(IReadOnlyList<Promise> promises, Locale locale)
    {
        var periods = promises.Select(promise => promise.Target.Period).ToList();
        var span = new Period("", periods.Min(period => period.From), periods.Max(period => period.To));
        return locale.Noun(span);
    }
}
