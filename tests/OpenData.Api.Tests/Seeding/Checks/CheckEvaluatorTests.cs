using OpenData.Api.Dataset;
using OpenData.Api.Tests.Fixtures;

namespace OpenData.Api.Tests.Seeding.Checks;

public sealed class CheckEvaluatorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opendata-");

    // Of the valid seed: san-pham-2021 = 12, san-pham-loai-mot = 4, san-pham-loai-hai = 8, san-pham-2025 = 20 (target),
    // ty-le-2021 = 33.3, kinh-phi-2025 about 2800000000, ty-le-2020 missing; two communes on any day.
    [Theory]
    [InlineData("sum,san-pham-2021,,san-pham-loai-mot san-pham-loai-hai,,", CheckOutcome.Holds, 12.0, 12.0)]
    [InlineData("sum,san-pham-2025,,san-pham-loai-mot san-pham-loai-hai,,", CheckOutcome.DoesNotHold, 20.0, 12.0)]
    [InlineData("sum,san-pham-2025,,san-pham-loai-mot san-pham-loai-hai,8,", CheckOutcome.HoldsAfterRounding, 20.0, 12.0)]
    [InlineData("sum,san-pham-2025,,san-pham-loai-mot san-pham-loai-hai,7.9999,", CheckOutcome.DoesNotHold, 20.0, 12.0)]
    [InlineData("difference,san-pham-loai-mot,,san-pham-2021 san-pham-loai-hai,,", CheckOutcome.Holds, 4.0, 4.0)]
    [InlineData("ratio,ty-le-2021,a / b * 100,san-pham-loai-mot san-pham-2021,0.05,", CheckOutcome.HoldsAfterRounding, 33.3, 33.3333)]
    [InlineData("ratio,ty-le-2021,a / b * 100,san-pham-loai-mot san-pham-2021,0.03,", CheckOutcome.DoesNotHold, 33.3, 33.3333)]
    [InlineData("ratio,ty-le-2021,a / (b - b),san-pham-loai-mot san-pham-2021,,", CheckOutcome.CannotBeDecided, 33.3, null)]
    [InlineData("share,,a / b * 300,san-pham-loai-mot san-pham-2021,,", CheckOutcome.Holds, 100.0, 100.0)]
    [InlineData("share,,,san-pham-loai-mot san-pham-loai-hai,,", CheckOutcome.DoesNotHold, 100.0, 12.0)]
    [InlineData("range,san-pham-2021,a .. a + b,san-pham-loai-hai san-pham-loai-mot,,", CheckOutcome.Holds, 12.0, 12.0)]
    [InlineData("range,san-pham-2025,,san-pham-loai-mot san-pham-2021,,", CheckOutcome.DoesNotHold, 20.0, 12.0)]
    [InlineData("range,san-pham-loai-mot,,san-pham-loai-hai san-pham-2021,4,", CheckOutcome.HoldsAfterRounding, 4.0, 8.0)]
    [InlineData("same,san-pham-2021,,san-pham-2025,,", CheckOutcome.DoesNotHold, 12.0, 20.0)]
    [InlineData("count,san-pham-loai-mot,,tra-vi-du htx-tuong-tuong gia-dinh-2021 tinh-vi-du,,", CheckOutcome.Holds, 4.0, 4.0)]
    [InlineData("count,san-pham-loai-mot,,tra-vi-du,,", CheckOutcome.DoesNotHold, 4.0, 1.0)]
    [InlineData("count,,a - 6,san-pham-loai-hai,,2019-06-30", CheckOutcome.Holds, 2.0, 2.0)]
    [InlineData("count,,a - 6,san-pham-loai-hai,,2021-06-30", CheckOutcome.Holds, 2.0, 2.0)]
    [InlineData("count,,a,san-pham-loai-hai,,2021-06-30", CheckOutcome.DoesNotHold, 8.0, 2.0)]
    [InlineData("ratio,ty-le-2020,a / b,san-pham-loai-mot san-pham-2021,,", CheckOutcome.CannotBeDecided, null, 0.3333)]
    [InlineData("ratio,ty-le-2021,a + b,san-pham-loai-mot ty-le-2020,,", CheckOutcome.CannotBeDecided, 33.3, null)]
    public void Decides(string check, CheckOutcome outcome, double? expected, double? computed)
    {
        var result = Evaluate(check);

        result.Outcome.ShouldBe(outcome);
        result.Expected.ShouldBe((decimal?)expected);
        result.Computed.ShouldBe((decimal?)computed);
    }

    [Theory]
    [InlineData("at-least", CheckOutcome.Holds)]
    [InlineData("more-than", CheckOutcome.DoesNotHold)]
    [InlineData("at-most", CheckOutcome.Holds)]
    [InlineData("about", CheckOutcome.Holds)]
    public void Takes_a_figure_as_exactly_as_its_document_means_it(string qualifier, CheckOutcome outcome) =>
        Evaluate("sum,san-pham-2021,,san-pham-loai-mot san-pham-loai-hai,,", ("reported,12,,exact", $"reported,12,,{qualifier}")).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("at-least", CheckOutcome.DoesNotHold)]
    [InlineData("more-than", CheckOutcome.DoesNotHold)]
    [InlineData("at-most", CheckOutcome.Holds)]
    public void Holds_a_bound_where_the_sum_is_on_its_side(string qualifier, CheckOutcome outcome) =>
        Evaluate("sum,san-pham-2025,,san-pham-loai-mot san-pham-loai-hai,,", ("target,20,,exact", $"target,20,,{qualifier}")).Outcome.ShouldBe(outcome);

    [Fact]
    public void Decides_nothing_from_an_operand_that_is_a_bound() =>
        Evaluate("sum,san-pham-2021,,san-pham-loai-mot san-pham-loai-hai,,", ("reported,4,,exact", "reported,4,,more-than")).Outcome.ShouldBe(CheckOutcome.CannotBeDecided);

    [Fact]
    public void Knows_the_figure_that_a_check_is_compared_with_and_leaves_it_out_of_the_sum()
    {
        var result = Evaluate("sum,san-pham-2021,,san-pham-loai-mot san-pham-loai-hai,,", comparedWith: "san-pham-2025");

        result.ComparedWithId.ShouldBe("san-pham-2025");
        result.Outcome.ShouldBe(CheckOutcome.Holds);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Check Evaluate(string check, (string Former, string Current)? change = null, string comparedWith = "")
    {
        SeedFixture.Copy(_folder);
        var checks = Path.Combine(_folder.FullName, "checks.csv");
        File.WriteAllText(checks, File.ReadLines(checks).First() + $"\nkiem-tra,{check},Kiểm tra,Check,,,{comparedWith}\n");
        var facts = Path.Combine(_folder.FullName, "facts.csv");
        if (change is var (former, current)) File.WriteAllText(facts, File.ReadAllText(facts).Replace(former, current, StringComparison.Ordinal));

        var reading = SeedFixture.Read(_folder.FullName);
        reading.Report.Problems.ShouldBeEmpty();
        return reading.Content!.Checks.Single().Item;
    }
}
