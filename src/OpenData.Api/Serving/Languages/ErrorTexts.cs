using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Serving.Languages;

/// <summary>What errors say in Vietnamese: for each English template one with the same places for its arguments.</summary>
internal static class ErrorTexts
{
    private static readonly FrozenDictionary<string, string> Templates = Read();

    /// <summary>Says errors in Vietnamese.</summary>
    public static ErrorTranslation Vietnamese { get; } = Say;

    /// <summary>The English templates that have a translation.</summary>
    public static IReadOnlyCollection<string> Translated => Templates.Keys;

    /// <summary>The Vietnamese template of an English one; null where there is none.</summary>
    public static string? Of(string template) => Templates.GetValueOrDefault(template);

    // A text without a translation of its own, such as a bare "{0}{1}", still says its parts in Vietnamese.
    private static string Say(FormattableString text) => text.ArgumentCount == 0
        ? Of(text.Format)?.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal) ?? FormattableString.Invariant(text)
        : string.Format(CultureInfo.InvariantCulture, Of(text.Format) ?? text.Format, [.. text.GetArguments().Select(Argument)]);

    private static object? Argument(object? argument) => argument is FormattableString inner ? Say(inner) : argument;

    private static FrozenDictionary<string, string> Read()
    {
        using var file = typeof(ErrorTexts).Assembly.GetManifestResourceStream("OpenData.Api.Serving.Languages.vi.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
