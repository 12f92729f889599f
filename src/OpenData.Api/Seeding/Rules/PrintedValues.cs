using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Seeding.Rules;

/// <summary>The printed words of a figure print its value, so that a slip of one digit in either is found.</summary>
internal static class PrintedValues
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        foreach (var (fact, row) in index.Seed.Facts)
        {
            if (fact.Value is not { } value || fact.Printed is not { } printed) continue;

            var numbers = PrintedNumbers.In(printed);
            if (!numbers.Contains(decimal.Abs(value)))
                report.Refuse(row, "value", "printed-value", $"is not printed in \"{printed}\", {(numbers.Count == 0 ? "which prints no number" : $"which can be read as {string.Join(" or ", numbers.Order().Select(number => number.ToString("0.########")))}")}");
        }
    }
}
