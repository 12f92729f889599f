using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Makes the results of checks.</summary>
internal static class Checks
{
    /// <summary>Whether there is a figure that is checked; others are checked against 100 per cent or a list.</summary>
    public static bool CanBeShown(CheckAnswer check) => check.Left is not null;

    /// <summary>What does not add up comes first, then what cannot be decided.</summary>
    public static int Order(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.DoesNotHold => 0,
        CheckOutcome.CannotBeDecided => 1,
        _ => 2,
    };

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
            Stated = figures.Of(check.Left!),
            Formula = check.Formula ?? "",
            Operands = [.. check.Operands.Select(operand => operand.Fact).OfType<FactAnswer>().Select(figures.Of)],
            Computed = check.Computed,
            Explanation = check.Explanation,
        };
}
