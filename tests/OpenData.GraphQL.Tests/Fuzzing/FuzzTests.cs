using OpenData.GraphQL.Language;
using OpenData.GraphQL.Tests.Validation;
using OpenData.GraphQL.Validation;

namespace OpenData.GraphQL.Tests.Fuzzing;

/// <summary>Whatever comes in, nothing but a valid document or a bounded list of error values comes out.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Random_bytes_give_nothing_but_errors_as_values() => Fuzz(FuzzShares.Bytes, inputs => inputs.RandomBytes());

    [Fact]
    public void Random_tokens_give_nothing_but_errors_as_values() => Fuzz(FuzzShares.Tokens, inputs => inputs.RandomTokens());

    [Fact]
    public void Mutated_documents_give_nothing_but_errors_as_values() => Fuzz(FuzzShares.Documents, inputs => inputs.MutatedDocument());

    [Fact]
    public void Hostile_nesting_gives_nothing_but_errors_as_values() => Fuzz(FuzzShares.Nesting, inputs => inputs.HostileNesting());

    [Fact]
    public void Huge_literals_give_nothing_but_errors_as_values() => Fuzz(FuzzShares.Literals, inputs => inputs.HugeLiteral());

    [Fact]
    public void Many_fragments_give_nothing_but_errors_as_values() => Fuzz(FuzzShares.Fragments, inputs => inputs.ManyFragments());

    private static void Fuzz(double share, Func<FuzzInputs, byte[]> next)
    {
        var inputs = new FuzzInputs(FuzzSettings.Seed);
        for (var i = 0; i < (int)(FuzzSettings.Inputs * share); i++)
        {
            var input = next(inputs);
            try
            {
                Process(input);
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {FuzzSettings.Seed}, input {i}, {Convert.ToBase64String(input)}: {e}");
            }
        }
    }

    private static void Process(byte[] input)
    {
        var parsed = Parser.Parse(Source.FromUtf8(input));
        if (!parsed.Succeeded)
        {
            (parsed.Error.Limit is not null || parsed.Error.Message.StartsWith("Syntax Error: ", StringComparison.Ordinal)).ShouldBeTrue(parsed.Error.Message);
            return;
        }

        var errors = Validator.Validate(LibrarySchema.Schema, parsed.Node);
        errors.Count.ShouldBeLessThanOrEqualTo(ValidationLimits.Default.MaxErrors + 1);
        errors.ShouldAllBe(error => error.Message.Length <= 2_501);

        var printed = Printer.Print(parsed.Node);
        var again = Parser.Parse(printed, new ParserLimits { MaxLength = int.MaxValue });
        again.Error.ShouldBeNull();
        Printer.Print(again.Node!).ShouldBe(printed);
    }
}
