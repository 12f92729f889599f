// Specification §7.1.6, Errors.
using System.Runtime.CompilerServices;
using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Response;

/// <summary>An error as a response reports it.</summary>
public sealed record GraphQLError
{
    /// <summary>An error that says something.</summary>
    /// <param name="text">What is wrong, for the developer of the client: an English template and its arguments, of which some may be templates themselves.</param>
    public GraphQLError(FormattableString text)
    {
        Text = Keep(text);
        Message = FormattableString.Invariant(Text);
    }

    /// <summary>What is wrong, in English.</summary>
    public string Message { get; }

    /// <summary>
    /// The message as a template and its arguments, so that a host can say it in another language: texts, numbers, and templates
    /// with arguments of their own.
    /// </summary>
    public FormattableString Text { get; }

    /// <summary>The places of the request document that it is about; empty when it is about none.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>
    /// The way to the response field that failed: response names (string) and list indices (int); null when the
    /// error is not about a field of the response.
    /// </summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>A stable, machine-readable name of the kind of error, see <see cref="ErrorCode"/>; null where there is none.</summary>
    public string? Code { get; init; }

    /// <summary>Whatever else helps the client; null when there is nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The error of a text that is not a document.</summary>
    /// <param name="error">Why it is not.</param>
    public static GraphQLError From(SyntaxError error) =>
        (error.Limit is { } limit ? From(limit) : new(error.Text) { Code = ErrorCode.SyntaxError }) with { Locations = [error.Location] };

    /// <summary>The error of a request that exceeds a limit.</summary>
    /// <param name="limit">The limit.</param>
    public static GraphQLError From(ExceededLimit limit) => new(limit.Text) { Code = ErrorCode.LimitExceeded, Extensions = limit.Details };

    // Errors of a document are kept with its plan: they must not hold on to its syntax tree.
    private static FormattableString Keep(FormattableString text) => text.ArgumentCount == 0
        ? text
        : FormattableStringFactory.Create(text.Format, [.. text.GetArguments().Select(Keep)]);

    private static object? Keep(object? argument) => argument switch
    {
        FormattableString inner => Keep(inner),
        IFormattable number => number,
        _ => argument?.ToString(),
    };
}
