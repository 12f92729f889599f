using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Makes the results of checks.</summary>
internal static class Checks
{
    /// <summary>The ids of checks as they are listed: what does not add up comes first, then what cannot be decided.</summary>
    public static IReadOnlyList<string> Order(IEnumerable<CheckOutcomeAnswer> checks) =>
    [
        .. checks.OrderBy(check => check.Outcome switch
        {
            CheckOutcome.DoesNotHold => 0,
            CheckOutcome.CannotBeDecided => 1,
            _ => 2,
        }).ThenBy(check => check.Id, StringComparer.Ordinal).Select(check => check.Id),
    ];

    public static CheckResult Of(CheckAnswer check, PageFigures figures) =>
        new()
        {
            Id = check.Id,
            Title = check.Title,
            Holds = check.Outcome switch
            {
                CheckOutcome.Holds or CheckOutcome.HoldsAfterRounding => true,
                CheckOutcome.DoesNotHold => false,
                _ => null,
            },
            Stated = figures.OfNullable(check.Left),
            Expected = check.Left is null ? check.Expected : null,
            Formula = check.Formula,
            Operands = [.. check.Operands.Select(operand => operand.Fact).OfType<FactAnswer>().Select(figures.Of)],
            Computed = check.Computed,
            ComparedWith = figures.OfNullable(check.ComparedWith),
            Explanation = check.Explanation,
        };
}
