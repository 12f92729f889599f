using System.Text.RegularExpressions;
using OpenData.Api.Serving.Languages;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Tests.Serving.Languages;

public sealed partial class ErrorTextsTests
{
    // A template without a word, such as "{0}{1}", says the same in every language.
    private static readonly IReadOnlyList<string> Templates =
    [
        .. MessageTemplates.In(typeof(GraphQLError).Assembly).Concat(MessageTemplates.In(typeof(ErrorTexts).Assembly))
            .Where(template => Places().Replace(template, "").Any(char.IsLetter)).Distinct(),
    ];

    [Fact]
    public void Has_a_Vietnamese_text_for_every_message_of_the_engine_and_the_API()
    {
        Templates.Count.ShouldBeGreaterThan(100, "the search for templates finds them");

        string.Join('\n', Templates.Where(template => ErrorTexts.Of(template) is null)).ShouldBeEmpty();
    }

    [Fact]
    public void Has_no_text_that_nothing_says() => string.Join('\n', ErrorTexts.Translated.Except(Templates)).ShouldBeEmpty();

    [Fact]
    public void Puts_the_same_arguments_into_both_languages()
    {
        foreach (var template in Templates)
            Arguments(ErrorTexts.Of(template)!).ShouldBe(Arguments(template), customMessage: template);
    }

    [Fact]
    public void Says_the_parts_of_a_message_in_Vietnamese_too()
    {
        FormattableString list = $"{"\"a\""} or {"\"b\""}";

        ErrorTexts.Vietnamese(new GraphQLError($"Unknown type \"{"Thing"}\".{(FormattableString)$" Did you mean {list}?"}").Text)
            .ShouldBe("Không có kiểu \"Thing\". Có phải ý bạn là \"a\" hoặc \"b\"?");
    }

    private static List<string> Arguments(string template) => [.. Places().Matches(template.Replace("{{", "").Replace("}}", "")).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d+[^{}]*\}")]
    private static partial Regex Places();
}
