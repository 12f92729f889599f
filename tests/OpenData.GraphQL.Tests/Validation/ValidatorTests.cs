using OpenData.GraphQL.Language;
using OpenData.GraphQL.Validation;

namespace OpenData.GraphQL.Tests.Validation;

public sealed class ValidatorTests
{
    [Fact]
    public void Reports_every_error_in_the_order_of_the_document()
    {
        var errors = LibraryDocument.Errors("query Q($a: Int) { book { isbn(x: 1) foo } ...F }");

        errors.ShouldBe([
            "NoUnusedVariables: Variable \"$a\" is never used in operation \"Q\". (1:9)",
            "KnownArgumentNames: Unknown argument \"x\" on field \"Book.isbn\". (1:32)",
            "FieldsOnCorrectType: Cannot query field \"foo\" on type \"Book\". (1:38)",
            "KnownFragmentNames: Unknown fragment \"F\". (1:47)",
        ]);
    }

    [Fact]
    public void Stops_at_the_greatest_number_of_errors()
    {
        var document = Parser.Parse("{ a b c d }").Node!;

        var errors = Validator.Validate(LibrarySchema.Schema, document, new ValidationLimits { MaxErrors = 2 });

        errors.Select(error => error.Message).ShouldBe([
            "Cannot query field \"a\" on type \"Query\".",
            "Cannot query field \"b\" on type \"Query\".",
            "Too many validation errors, error limit reached. Validation aborted.",
        ]);
    }
}
