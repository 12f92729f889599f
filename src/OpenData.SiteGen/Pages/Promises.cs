using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Partials;

namespace OpenData.SiteGen.Pages;

/// <summary>Makes promises of targets; the API has matched them with their results and judged them (docs/promises.md).</summary>
internal static class Promises
{
    private const string NewRural = "NTM";

    /// <summary>The New Rural promises of the newest due day of which any result can be judged.</summary>
    public static IEnumerable<TargetAnswer> NewestNewRural(IEnumerable<TargetAnswer> targets)
    {
        var own = targets.Where(target => target.Target.Indicator.Programme == NewRural && target.Verdict is not null).ToArray();
        var due = own.Where(IsJudged).Select(target => target.Due).DefaultIfEmpty().Max();
        return own.Where(target => target.Due == due);
    }

    /// <summary>Whether there is a result that settles the promise.</summary>
    private static bool IsJudged(TargetAnswer target) =>
        target.Verdict is TargetVerdict.Exceeded or TargetVerdict.Met or TargetVerdict.Missed;

    public static Promise Of(TargetAnswer answer, PageFigures figures)
    {
        var target = figures.Of(answer.Target);
        return new Promise(target.Id, target.Label, target, figures.OfNullable(answer.Result), VerdictOf(answer.Verdict!.Value))
        {
            AlsoStated = [.. answer.Restatements.Select(other => figures.MarkOfFigure(other.Id, other.Citation))],
            Interim = answer.IsFinal == false,
        };
    }

    /// <summary>The ids of promises as they are listed: what fell short first, then what was kept; of those the earliest first.</summary>
    public static IReadOnlyList<string> Order(IEnumerable<ListedTargetAnswer> targets) =>
    [
        .. targets.Where(target => target.Verdict is not null)
            .OrderBy(target => VerdictOrder.Of(VerdictOf(target.Verdict!.Value)))
            .ThenBy(target => target.Due)
            .Select(target => target.Target.Id),
    ];

    public static Verdict VerdictOf(TargetVerdict verdict) => verdict switch
    {
        TargetVerdict.Exceeded => Verdict.Exceeded,
        TargetVerdict.Met => Verdict.Kept,
        TargetVerdict.Missed => Verdict.FellShort,
        TargetVerdict.DueLater => Verdict.NotYetDue,
        TargetVerdict.NoResultPublished => Verdict.NotPublished,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };
}
