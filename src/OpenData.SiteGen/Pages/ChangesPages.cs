using System.Globalization;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of what changed since the release before.</summary>
internal static class ChangesPages
{
    public static PagePlan Plan(Edition edition, Edition other, ReleaseDifference difference) =>
        new(edition.Addresses.Changes!, other.Addresses.Changes, _ =>
        {
            var address = edition.Addresses.Changes!;
            var frame = Frames.Of(edition, Section.Changes, address, other.Addresses.Changes!, new PageFigures(edition));
            return Task.FromResult(new PageContent(
                typeof(OpenData.SiteTemplates.Pages.Changes),
                new ChangesPage(difference.Former?.Version, Of(edition, difference), $"{address}feed.atom", $"/{ReleaseDifference.Path}") { Frame = frame }));
        });

    /// <summary>The changes in the words of an edition.</summary>
    public static IReadOnlyList<ChangedFigure> Of(Edition edition, ReleaseDifference difference) =>
    [
        .. difference.Changes.Select(change => new ChangedFigure(
            change.Id,
            edition.Language == Language.Vi ? change.LabelVi : change.LabelEn,
            State(edition, change, change.Before, isThere: change.After is not null && change.Before?.Source == change.After.Source),
            State(edition, change, change.After, isThere: true))),
    ];

    private static ChangedState? State(Edition edition, FigureChange change, FigureState? state, bool isThere)
    {
        if (state is null) return null;
        var value = decimal.TryParse(state.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null;
        return new ChangedState(
            value, value?.Scale ?? 0,
            edition.Language == Language.Vi ? change.UnitVi : change.UnitEn,
            Missing(state.Missing),
            edition.Language == Language.Vi ? state.SourceVi : state.SourceEn,
            state.Paragraph,
            isThere && state is { Source: { } source, Paragraph: { } paragraph } ? $"{edition.AddressOf(source, paragraph)}#{change.Id}" : null);
    }

    private static MissingReason? Missing(string? reason) =>
        Enum.TryParse<MissingReason>(reason?.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known) ? known : null;
}
