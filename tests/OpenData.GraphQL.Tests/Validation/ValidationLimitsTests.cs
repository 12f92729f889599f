using System.Text;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Validation;

namespace OpenData.GraphQL.Tests.Validation;

/// <summary>Documents made to be expensive: each is answered or refused after a counted amount of work.</summary>
public sealed class ValidationLimitsTests
{
    private const string TooManyComparisons = "The limit on comparisons of fields that answer under the same name is 200000, and this request reaches ";

    [Fact]
    public void Answers_a_field_repeated_many_times() =>
        LibraryDocument.Errors($"{{ person {{ {Repeat(400, _ => "id ")} }} }}").ShouldBeEmpty();

    [Fact]
    public void Refuses_a_field_repeated_without_end() =>
        LibraryDocument.Errors($"{{ person {{ {Repeat(5_000, _ => "id ")} }} }}").ShouldHaveSingleItem().ShouldStartWith(TooManyComparisons);

    [Fact]
    public void Refuses_repeated_fields_with_fields_below() =>
        LibraryDocument.Errors($"{{ {Repeat(1_500, _ => "person { id name } ")} }}").ShouldHaveSingleItem().ShouldStartWith(TooManyComparisons);

    [Fact]
    public void Refuses_repeated_fields_that_double_at_each_level()
    {
        var selection = "id";
        for (var level = 0; level < 10; level++)
            selection = $"related {{ {selection} }} related {{ {selection} }}";

        LibraryDocument.Errors($"{{ works {{ {selection} }} }}").ShouldHaveSingleItem().ShouldStartWith(TooManyComparisons);
    }

    [Fact]
    public void Refuses_many_fragments_that_spread_each_other()
    {
        const int Count = 60;
        var names = Enumerable.Range(0, Count).Select(i => $"...F{i}");
        var document = new StringBuilder($"{{ works {{ {string.Join(' ', names)} }} }} ");
        for (var i = 0; i < Count; i++)
            document.Append($"fragment F{i} on Work {{ related {{ {Repeat(Count, j => j > i ? $"...F{j} " : "")} id }} }} ");

        var errors = LibraryDocument.Errors(document.ToString());

        errors.ShouldHaveSingleItem().ShouldStartWith(TooManyComparisons);
    }

    [Fact]
    public void Refuses_arguments_that_are_long_to_compare()
    {
        var list = Repeat(1_000, _ => "1 ");
        LibraryDocument.Errors($"{{ {Repeat(12, _ => $"values(list: [{list}]) ")} }}").ShouldBeEmpty();
        LibraryDocument.Errors(
            $"{{ {Repeat(12, _ => $"values(list: [{list}]) ")} }}", new ValidationLimits { MaxFieldComparisons = 50_000 })
            .ShouldHaveSingleItem().ShouldStartWith("The limit on comparisons of fields that answer under the same name is 50000");
    }

    [Fact]
    public void Refuses_fragments_that_nest_fields_too_deeply()
    {
        const int Count = 300;
        var document = new StringBuilder("{ works { ...A0 ...B0 } } ");
        for (var i = 0; i < Count; i++)
        {
            foreach (var side in "AB")
                document.Append($"fragment {side}{i} on Work {{ related {{ id {(i < Count - 1 ? $"...{side}{i + 1}" : "")} }} }} ");
        }

        LibraryDocument.Errors(document.ToString()).ShouldBe([
            "The limit on levels of fields once fragments are put in their places is 200, and this request reaches 201. Nest fewer fields. ()",
        ]);
    }

    [Fact]
    public void Refuses_many_operations_that_use_many_fragments()
    {
        const int Count = 300;
        var document = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            document.Append($"query Q{i} {{ ...F0 }} fragment F{i} on Query {{ film {{ id }} ");
            document.Append(i < Count - 1 ? $"...F{i + 1} }} " : "} ");
        }

        LibraryDocument.Errors(document.ToString()).ShouldHaveSingleItem()
            .ShouldStartWith("The limit on visits of fragments and of the variables in them is 50000, and this request reaches ");
    }

    [Fact]
    public void Answers_a_chain_of_fragments_longer_than_a_stack_is_deep()
    {
        const int Count = 20_000;
        var text = new StringBuilder("{ ...F0 } ");
        for (var i = 0; i < Count; i++)
            text.Append($"fragment F{i} on Query {{ ...F{(i + 1) % Count} }} ");
        var limits = new ParserLimits { MaxLength = int.MaxValue, MaxTokens = int.MaxValue };
        var document = Parser.Parse(text.ToString(), limits).Node!;

        var errors = Validator.Validate(LibrarySchema.Schema, document);

        errors.ShouldHaveSingleItem().Message.ShouldStartWith("Cannot spread fragment \"F0\" within itself via \"F1\"");
    }

    [Fact]
    public void Reports_no_more_of_a_conflict_than_a_message_can_hold()
    {
        var one = Repeat(100, i => $"a{i}: id ");
        var other = Repeat(100, i => $"a{i}: name ");

        var error = LibraryDocument.Errors($"{{ person {{ {one} }} person {{ {other} }} }}").ShouldHaveSingleItem();

        error.ShouldContain("...");
        error.Length.ShouldBeLessThan(2_000);
    }

    private static string Repeat(int count, Func<int, string> item) =>
        string.Concat(Enumerable.Range(0, count).Select(item));
}
