using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Charts;

/// <summary>One member of a slope chart: the same thing counted at two dates.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="First">Its figure at the earlier date; has a value.</param>
/// <param name="Last">Its figure at the later date; has a value.</param>
public sealed record SlopeRow(string Label, Figure First, Figure Last)
{
    /// <summary>The parts of the newest breakdown beside the nearest earlier one that counts exactly the same parts; empty where none does.</summary>
    /// <param name="breakdowns">The breakdowns, oldest first.</param>
    public static IReadOnlyList<SlopeRow> Newest(IReadOnlyList<Breakdown> breakdowns)
    {
        if (breakdowns is not [.., var last])
            return [];
        var parts = Counted(last);
        var first = breakdowns.Take(breakdowns.Count - 1).LastOrDefault(other => Counted(other).Keys.ToHashSet().SetEquals(parts.Keys));
        if (first is null || parts.Count < 2)
            return [];
        var before = Counted(first);
        return [.. parts.Values.OrderByDescending(part => part.Position).Select(part => new SlopeRow(part.Label, before[part.Category].Figure, part.Figure))];
    }

    private static Dictionary<string, Part> Counted(Breakdown breakdown) =>
        breakdown.Parts.Where(part => part.Figure.Value is not null).ToDictionary(part => part.Category);
}
