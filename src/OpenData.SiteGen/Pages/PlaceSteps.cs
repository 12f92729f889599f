using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Makes the steps by which administrative units became others.</summary>
internal static class PlaceSteps
{
    public static IReadOnlyList<UnitChange> Before(IEnumerable<PredecessorAnswer> changes, Edition edition) =>
    [
        .. changes.Select(change => new UnitChange(
            edition.LinkTo(change.From.Id, change.From.Type, change.From.Name, change.From.FullName),
            change.Date, change.Kind, IsPart(change.Part), change.Decision?.Number, IsUncertain(change.Confidence))),
    ];

    public static IReadOnlyList<UnitChange> After(IEnumerable<FollowerAnswer> changes, Edition edition) =>
    [
        .. changes.Select(change => new UnitChange(
            edition.LinkTo(change.To), change.Date, change.Kind, IsPart(change.Part), change.Decision?.Number, IsUncertain(change.Confidence))),
    ];

    /// <summary>Whether a row of the reference lists must be shown as not certain.</summary>
    public static bool IsUncertain(Confidence? confidence) => confidence is Confidence.Medium or Confidence.Low;

    private static bool IsPart(string part) => part == "PART";
}
